#pragma once

#include "ui/theme/icon_name.h"
#include "ui/theme/status_kind.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

namespace certwright::ui {

class Theme;
class ChainCardWidget;

/// One certificate of a chain, in words.
struct ChainCard {
    QString id; ///< given back by activated()
    QString title;
    QString subtitle; ///< "Intermediate · crt.sectigo.com"
    QString origin; ///< above the card: "Sent by the server"
    IconName originIcon = IconName::None;
    StatusKind status = StatusKind::InOrder;
    /// How the card is outlined.
    enum class Outline { Plain, Fetched, Missing } outline = Outline::Plain;
    QList<QPair<QString, QString>> facts = {};
    QString fingerprint = {}; ///< shown in fixed pitch after the facts
};

/// What is said of the arrow from one card to its issuer.
struct ChainLink {
    QString above; ///< "issued by"
    QString below; ///< "Signature valid"
    StatusKind status = StatusKind::InOrder;
};

/// Cards from the leaf to the root with painted arrows; side by side, or below each other where there is no room.
/// Cards are reached by Tab and by the arrow keys; Enter opens one.
class ChainView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows cards, leaf first. links[i] belongs between cards i and i + 1; missing ones are drawn plain.
    void setChain(const QList<ChainCard> &cards, const QList<ChainLink> &links = {});
    /// Marks the card the page speaks of.
    void setCurrent(int index);
    int current() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a card by click or Enter.
    void activated(int index);
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool fitsAcross(int width) const;
    void relayout();
    void paintArrow(QPainter &painter, int index) const;

    const Theme &m_theme;
    QList<ChainCardWidget *> m_cards;
    QList<ChainLink> m_links;
    int m_current = -1;
};

} // namespace certwright::ui
