#pragma once

#include "ui/widgets/chain_view.h"

namespace certwright::ui {

/// One card of a ChainView with the line above it that says where the certificate came from.
class ChainCardWidget final : public QWidget
{
    Q_OBJECT

public:
    ChainCardWidget(const Theme &theme, const ChainCard &card, QWidget *parent);

    void setCurrent(bool current);
    /// The box without the line above, in the parent's coordinates: arrows start and end at its middle.
    QRect box() const;

Q_SIGNALS:
    void activated();
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *makeOrigin();
    QWidget *makeFacts();

    const Theme &m_theme;
    ChainCard m_card;
    QWidget *m_origin;
    bool m_current = false;
};

} // namespace certwright::ui
