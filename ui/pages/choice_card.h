#pragma once

#include "ui/theme/icon_name.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace certwright::ui {

class Theme;

/// A large card that is one button: picture, title, explanation, what it does and its key.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString explanation;
        QString action;
        QKeySequence shortcut;
    };

    ChoiceCard(const Theme &theme, IconName art, const Texts &texts, QWidget *parent = nullptr);

    /// Outlined thinly in the accent colour: what most people want, unless a card beside it has the focus, whose
    /// outline is thick.
    void setRecommended(bool recommended);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool hasNeighbourFocus() const;
    void updateAll();
    int textHeight(const QFont &font, const QString &text, int width) const;

    const Theme &m_theme;
    IconName m_art;
    Texts m_texts;
    bool m_recommended = false;
};

} // namespace certwright::ui
