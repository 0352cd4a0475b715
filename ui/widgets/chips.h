#pragma once

#include "ui/theme/status_kind.h"

#include <QAbstractButton>
#include <QList>
#include <QLocale>
#include <QWidget>

#include <optional>

namespace certwright::ui {

class Theme;

/// One filter: an id for the program, a word and a count for people, optionally a status glyph.
struct ChipSpec {
    QString id;
    QString text;
    int count = 0;
    std::optional<StatusKind> status = {};
};

/// A pill with glyph, word and count. As a filter it is checkable; its accessible name is "Due soon, 3".
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme &theme, const ChipSpec &spec, QWidget *parent = nullptr);

    const ChipSpec &spec() const { return m_spec; }
    void setSpec(const ChipSpec &spec);
    /// Shows the count in bold: summaries rather than filters.
    void setBoldCount(bool bold);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString countText() const;
    int textEnd() const;

    const Theme &m_theme;
    ChipSpec m_spec;
    bool m_boldCount = false;
};

/// A row of chips that wraps, exactly one of them chosen. Tab reaches the chosen one, the arrow keys choose another.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    /// name is what a screen reader calls the group, such as "Show".
    FilterChips(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Shows these chips. The chosen id stays chosen if it is still there, else the first one is; no signal is sent.
    void setChips(const QList<ChipSpec> &chips);
    QString chosenId() const;
    /// Chooses by id without a signal; an unknown id changes nothing.
    void choose(const QString &id);

Q_SIGNALS:
    /// The person chose another chip.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick(Chip *chip);
    void step(Chip *from, int distance);

    const Theme &m_theme;
    QList<Chip *> m_chips;
};

} // namespace certwright::ui
