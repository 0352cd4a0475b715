#pragma once

#include "ui/models/status_of.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QBoxLayout;

namespace certwright::ui {

class Banner;
class Card;
class Chip;
class ExpiryTimeline;
class PageHeader;

/// How everything stands: one sentence, the next 100 days, what needs attention, the authorities.
class OverviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewView(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewView() override;

    void setInventory(const workspace::Inventory &inventory, const QDateTime &now);
    void focusFirst();

Q_SIGNALS:
    /// The person wants the list of one status.
    void statusWanted(certwright::ui::StatusKind kind);
    void listWanted();
    void authoritiesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts(const StatusCounts &counts, const QList<Error> &problems);
    void showTimeline(const workspace::Inventory &inventory, const QDateTime &now);
    void showAttention(const workspace::Inventory &inventory, const QDateTime &now);
    void showAuthorities(const workspace::Inventory &inventory);
    void showProblems(const QList<Error> &problems);
    QWidget *makeAttentionRow(const workspace::CertificateRecord &record, const QDateTime &now);
    QWidget *makeAuthorityRow(const workspace::AuthorityRecord &record);

    PageContext m_context;
    PageHeader *m_header;
    QList<Chip *> m_counts;
    Banner *m_problems;
    ExpiryTimeline *m_timeline;
    Card *m_attention;
    Card *m_authorities;
    QBoxLayout *m_lower = nullptr;
};

} // namespace certwright::ui
