#pragma once

#include "core/authority/authority_jobs.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QVBoxLayout;

namespace certwright::ui {

class Banner;
class Card;
class PageHeader;
class TrustCard;
class UseCard;

/// A certificate and what to do with it: its files, servers that use it, how to trust its authority.
class ReadyPage final : public Page
{
    Q_OBJECT

public:
    explicit ReadyPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReadyPage() override;

    QString title() const override { return tr("Use a certificate"); }
    void focusFirst() override;
    bool stepBack() override;

    /// Right after it was made.
    void showOutcome(const authority::IssueOutcome &outcome);
    /// Any time later; authority is null when it is not ours.
    void showCertificate(const workspace::CertificateRecord &record, const workspace::AuthorityRecord *authority);

Q_SIGNALS:
    void left();

private:
    void fill(const workspace::CertificateRecord &record, const workspace::AuthorityRecord *authority);
    void fillFiles(const workspace::CertificateFiles &files);

    PageContext m_context;
    PageHeader *m_header;
    Banner *m_banner;
    Card *m_files;
    UseCard *m_use;
    TrustCard *m_trust;
    CertificateId m_id;
};

} // namespace certwright::ui
