#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace certwright::ui {

class Theme;

/// Draws the 2 px ring, 2 px off, around the button-like control that has the focus, unless the mouse gave it.
/// Controls that draw their own focus (fields, lists) are left alone; others ask for it with wantFocusRing().
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme &theme);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
};

/// Asks for the ring around a control that is neither button nor box.
void wantFocusRing(QWidget *widget);
/// Does without the ring: the button shows in its own painting that it has the focus.
void refuseFocusRing(QWidget *widget);

} // namespace certwright::ui
