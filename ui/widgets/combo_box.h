#pragma once

#include <QComboBox>

namespace certwright::ui {

/// Every combo box of the window. The wheel turns it only while it has the focus, so that scrolling a page past it
/// changes nothing. It can be narrower than its entries; what it cannot show whole is in its tool tip. Once shown, a
/// label says its accessible name to screen readers: one that stands beside it, else a hidden one.
class ComboBox final : public QComboBox
{
    Q_OBJECT

public:
    /// What an entry does as soon as it is chosen.
    enum class Entries {
        ChooseOnly,
        MayAsk, ///< one opens a dialog, so entries are chosen in the open list alone, never in passing
    };

    explicit ComboBox(Entries entries = Entries::ChooseOnly, QWidget *parent = nullptr);
    ~ComboBox() override;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ensureLabel();

    Entries m_entries;
};

} // namespace certwright::ui
