#pragma once

#include "ui/theme/status_kind.h"

#include <QWidget>

class QPushButton;

namespace certwright::ui {

class FlowLayout;
class Label;
class StatusGlyph;
class Theme;

/// The verdict box: one bold sentence, an explanation, actions; on the tint of its status. Screen readers are told
/// when setVerdict() changes it.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void setVerdict(StatusKind kind, const QString &sentence, const QString &explanation = {});
    /// Shows or hides the glyph before the sentence; shown by default.
    void setGlyphVisible(bool visible);
    /// Adds an action that looks like a link; connect to its clicked().
    QPushButton *addAction(const QString &text);
    void removeAction(QPushButton *button);
    /// Removes all actions.
    void clearActions();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusKind m_kind = StatusKind::Notice;
    StatusGlyph *m_glyph;
    Label *m_sentence;
    Label *m_explanation;
    QWidget *m_actions;
    FlowLayout *m_actionLayout;
};

} // namespace certwright::ui
