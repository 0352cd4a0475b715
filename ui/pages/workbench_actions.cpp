#include "core/async/run.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/create_authority_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/refusal_box.h"
#include "ui/models/certificate_details.h"
#include "ui/models/compared.h"
#include "ui/models/exporting.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/inspection_page.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/workbench.h"
#include "ui/prompts/prompts.h"
#include "ui/window/status_line.h"

#include <QClipboard>
#include <QGuiApplication>

namespace certwright::ui {

using namespace Qt::StringLiterals;

void Workbench::say(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_window->statusLine()->showMessage(errorWithHint(error));
    QMessageBox *box = makeRefusalBox(error, m_window.get()).release();
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Workbench::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_window->confirmCopied(text);
}

void Workbench::newAuthority()
{
    auto *dialog = new CreateAuthorityDialog(*m_context, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateAuthorityDialog::created, this, [this](const workspace::AuthorityRecord &record) {
        m_window->statusLine()->showMessage(tr("The authority %1 is ready.").arg(record.name));
        showAuthority(record.id);
    });
    dialog->open();
}

void Workbench::chooseFiles()
{
    m_env.prompts.openFiles(
        this, {tr("Choose files to inspect")}, [this](const QStringList &paths) { inspectFiles(paths); });
}

void Workbench::inspectClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_window->statusLine()->showMessage(tr("The clipboard holds no text. Copy a certificate first."));
    else
        inspectText(text);
}

void Workbench::renewCertificate(const CertificateId &id)
{
    const workspace::CertificateRecord *record = m_env.inventory.certificate(id);
    if (!record)
        return;
    auto *job = new authority::RenewJob(m_env.services, {id});
    connect(job, &async::Job::finished, this, [this, job, title = record->title()] {
        m_env.inventory.refresh();
        if (job->result())
            m_window->statusLine()->showMessage(
                tr("%1 is renewed. Servers use it after a reload; the old files are in %2")
                    .arg(title, job->result()->previous.files.folder));
        else
            say(job->result().error());
    });
    m_jobs->start(job, tr("Renewing %1").arg(record->title()));
}

void Workbench::exportCertificate(const CertificateId &id)
{
    const workspace::CertificateRecord *record = m_env.inventory.certificate(id);
    if (!record)
        return;
    openExport(exportableOf(*record));
}

void Workbench::openExport(const std::shared_ptr<const Exportable> &what)
{
    auto *dialog = new ExportDialog(*m_context, what, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
        [this](const QString &path) { m_window->statusLine()->showMessage(tr("Saved %1").arg(path)); });
    dialog->open();
}

/// Reads a certificate of the workspace on the pool, and checks a request there; a certificate is there already.
void Workbench::readSide(const CompareSide &side, const std::function<void(const Compared &)> &done)
{
    const auto take = [this, done](const Result<Compared> &read) {
        if (read)
            done(*read);
        else
            say(read.error());
    };
    if (side.object && side.object->certificate)
        return done(Compared(*side.object->certificate));
    if (side.object) {
        async::run(
            this, [side](const async::StopRequested &) { return Compared::read(*side.object, side.source); }, take);
        return;
    }
    const workspace::CertificateRecord *record = m_env.inventory.certificate(side.id);
    if (!record)
        return say({ErrorCode::CertificateNotFound, {side.id.raw()}});
    loadDetails(this, *record, m_env.inventory.now(), [take](const Result<CertificateDetails> &details) {
        take(details ? Result<Compared>(Compared(details->certificate)) : Result<Compared>(details.error()));
    });
}

void Workbench::compare(const CompareSide &first, const std::optional<CompareSide> &second)
{
    readSide(first, [this, second](const Compared &left) {
        if (!second)
            return openComparison(left, {});
        readSide(*second, [this, left](const Compared &right) { openComparison(left, right); });
    });
}

void Workbench::openComparison(const Compared &first, const std::optional<Compared> &second)
{
    const QList<CompareSide> nearby = m_inspection ? m_inspection->comparable() : QList<CompareSide>();
    auto *dialog = new CompareDialog(*m_context, first, nearby, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::copied, m_window.get(), &MainWindow::confirmCopied);
    if (second)
        dialog->compareWith(*second);
    dialog->open();
}

void Workbench::copyCertificate(const CertificateId &id)
{
    const workspace::CertificateRecord *record = m_env.inventory.certificate(id);
    if (!record)
        return;
    loadDetails(this, *record, m_env.inventory.now(), [this](const Result<CertificateDetails> &details) {
        if (details)
            copyText(QString::fromLatin1(details->certificate.toPem()));
        else
            say(details.error());
    });
}

void Workbench::openFolder(const CertificateId &id)
{
    if (const workspace::CertificateRecord *record = m_env.inventory.certificate(id))
        m_env.prompts.showFolder(record->files.folder);
}

void Workbench::exportAuthority(const AuthorityId &id)
{
    const workspace::AuthorityRecord *record = m_env.inventory.authority(id);
    if (!record)
        return;
    m_env.prompts.saveFile(this,
        {tr("Save the root of %1").arg(record->name), tr("PEM (*.pem *.crt)"), id.raw() + u".pem"_s},
        [this, from = record->certificateFile](const QString &path) {
            if (path.isEmpty())
                return;
            exportFile(this, from, path, [this, path](const Status &status) {
                if (status)
                    m_window->statusLine()->showMessage(tr("Saved %1").arg(path));
                else
                    say(status.error());
            });
        });
}

void Workbench::copyAuthority(const AuthorityId &id)
{
    if (const workspace::AuthorityRecord *record = m_env.inventory.authority(id))
        copyText(QString::fromLatin1(record->certificate.toPem()));
}

void Workbench::changePassphrase(const AuthorityId &id)
{
    const workspace::AuthorityRecord *record = m_env.inventory.authority(id);
    if (!record)
        return;
    auto *job = new authority::ChangePassphraseJob(m_env.services, id.raw());
    connect(job, &async::Job::finished, this, [this, job, name = record->name] {
        m_env.inventory.refresh();
        if (job->result())
            m_window->statusLine()->showMessage(tr("The password of %1 was changed.").arg(name));
        else
            say(job->result().error());
    });
    m_jobs->start(job, tr("Changing the password of %1").arg(record->name));
}

void Workbench::makeDefault(const AuthorityId &id)
{
    async::run(
        this,
        [workspace = m_env.inventory.workspace(), id](
            const async::StopRequested &) { return workspace.setDefaultAuthority(id); },
        [this](const Status &status) {
            m_env.inventory.refresh();
            if (!status)
                say(status.error());
        });
}

void Workbench::quit()
{
    m_window->close();
}

} // namespace certwright::ui
