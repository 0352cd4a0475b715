#pragma once

#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_list_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace certwright::ui {

class Card;
class DataTable;
class Label;
class PageHeader;
class Tag;
class TrustCard;

/// Everything about one authority: what it is and may sign, how to trust it, what it has issued.
class AuthorityView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorityView(const PageContext &context, QWidget *parent = nullptr);
    ~AuthorityView() override;

    void setAuthority(const workspace::AuthorityRecord &authority,
        const QList<workspace::CertificateRecord> &certificates, const QDateTime &now);
    void focusFirst();

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(QVBoxLayout *layout);
    void buildCards(QVBoxLayout *layout);
    void buildIssued(QVBoxLayout *layout);
    void fillFacts(const workspace::AuthorityRecord &authority, const QDateTime &now);
    void fitTable();

    PageContext m_context;
    CertificateListModel *m_model;
    CertificateFilter *m_filter;
    PageHeader *m_header;
    QBoxLayout *m_cards;
    Card *m_facts;
    Tag *m_state;
    TrustCard *m_trust;
    Card *m_issued;
    DataTable *m_table;
    Label *m_nothing;
};

} // namespace certwright::ui
