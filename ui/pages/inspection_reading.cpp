// How what is opened, dropped or pasted comes into the page, and what is said of it.

#include "ui/commands/command_set.h"
#include "ui/models/display_text.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/inspection_page.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/object_pane.h"
#include "ui/text/format_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace certwright::ui {

using namespace Qt::StringLiterals;

void InspectionPage::inspectFiles(const QStringList &paths)
{
    const auto count = static_cast<int>(paths.size());
    const QString words = count == 1 ? tr("Reading %1").arg(QFileInfo(paths.first()).fileName())
                                     : text::grouped(tr("Reading %n file(s)", nullptr, count), count);
    add({paths}, words);
}

void InspectionPage::inspectText(const QString &text, const QString &name)
{
    if (name.isEmpty())
        add({{}, {{text.toUtf8(), tr("Pasted text")}}}, tr("Reading the pasted text"));
    else
        add({{}, {{text.toUtf8(), name, InputOrigin::Server}}}, tr("Reading %1").arg(name));
}

void InspectionPage::add(InspectionSources sources, const QString &words)
{
    m_waiting.append({std::move(sources), words});
    if (!m_reader)
        addNext();
}

void InspectionPage::addNext()
{
    auto [sources, words] = m_waiting.takeFirst();
    m_sources.paths += sources.paths;
    m_sources.paths.removeDuplicates();
    for (const PastedText &pasted : std::as_const(sources.texts)) {
        if (!m_sources.texts.contains(pasted))
            m_sources.texts.append(pasted);
    }
    sources.firstNumber = m_model->nextNumber();
    sources.known = m_model->inputKeys();
    m_isUnlocking = false;
    m_wanted.reset();
    begin(std::move(sources), words);
}

/// All that is open, with the passwords known by now.
void InspectionPage::readAgain(const QString &words)
{
    ++m_shown;
    m_wanted.reset();
    if (m_kept >= 0 && m_kept < m_model->entryCount())
        m_wanted.emplace(m_model->entryAt(m_kept));
    m_scrolled = m_list->verticalScrollBar()->value();
    m_model->clear();
    tellSelection();
    m_isUnlocking = true;
    begin(m_sources, words);
}

void InspectionPage::begin(InspectionSources sources, const QString &words)
{
    m_isStopped = false;
    m_entriesBefore = m_model->entryCount();
    m_objectsBefore = m_model->objectCount();
    m_unlock->hide();
    m_stop->hide();
    m_summary->setText({});
    if (m_entriesBefore == 0) {
        m_content->setCurrentIndex(0);
        m_loading->start(words);
    }
    auto *reader = new InspectJob(std::move(sources), this);
    m_reader = reader;
    connect(reader, &InspectJob::found, this, [this, reader](const Inspection &parts) {
        if (reader == m_reader)
            take(parts);
    });
    connect(reader, &async::Job::finished, this, [this, reader] {
        reader->deleteLater();
        if (reader == m_reader)
            end();
    });
    m_job = m_context.jobs.begin(words, [this, reader] {
        if (reader == m_reader)
            stop();
    });
    reader->start();
}

void InspectionPage::stop()
{
    if (!m_reader)
        return;
    const bool isEmpty = m_model->entryCount() == 0;
    m_isStopped = true;
    m_waiting.clear();
    m_reader->cancel();
    if (isEmpty)
        Q_EMIT nothingOpened();
}

void InspectionPage::drop()
{
    m_waiting.clear();
    m_context.jobs.finish(m_job);
    if (InspectJob *reader = std::exchange(m_reader, nullptr))
        reader->cancel();
    m_model->clear();
    for (PastedText &pasted : m_sources.texts)
        wipe(pasted.text);
    m_sources = {};
}

void InspectionPage::take(const Inspection &parts)
{
    const bool isFirst = m_model->entryCount() == m_entriesBefore;
    m_model->append(parts, m_context.env.inventory.now());
    const int count = m_model->objectCount();
    m_summary->setText(text::grouped(tr("Reading; %n object(s) so far.", nullptr, count), count));
    m_stop->show();
    Q_EMIT counted(count);
    if (m_wanted)
        return showWanted();
    if (isFirst && m_model->entryCount() > m_entriesBefore)
        showEntry(m_entriesBefore);
}

/// In the list, unless it is narrowed to others.
void InspectionPage::showEntry(int entry)
{
    const int row = m_model->rowOf(entry);
    if (row < 0)
        return;
    setCurrentRow(row);
    focusFirst();
}

/// What was shown before all of it was read again, where it was in the list; once that ended, what is nearest to it.
void InspectionPage::showWanted()
{
    int entry = m_wanted->in(*m_model);
    if (entry < 0 && !m_reader)
        entry = std::max(m_wanted->nearestIn(*m_model), 0);
    if (entry < 0 || entry >= m_model->entryCount())
        return;
    m_wanted.reset();
    showEntry(entry);
}

QString InspectionPage::result() const
{
    constexpr qsizetype mostNames = 3;
    const int objects = m_model->objectCount();
    const int failures = m_model->failureCount();
    QStringList sentences;
    if (m_isStopped)
        sentences.append(tr("Reading was stopped."));
    if (m_entriesBefore > 0 && m_model->entryCount() == m_entriesBefore)
        sentences.append(tr("Nothing was added: it is open already."));
    else if (const int added = objects - m_objectsBefore; m_objectsBefore > 0)
        sentences.append(text::grouped(tr("%n object(s) added.", nullptr, added), added));
    if (objects > 0)
        sentences.append(text::grouped(tr("%n object(s) in %1.", nullptr, objects), objects)
                             .arg(DisplayText::joinedShort(m_model->sourcesRead(), mostNames)));
    if (failures > 0)
        sentences.append(text::grouped(tr("%n thing(s) could not be read.", nullptr, failures), failures));
    if (const int sharing = m_model->sharingCount(); sharing > 0)
        sentences.append(text::grouped(
            tr("%n object(s) hold a key that shares a prime with another, so it is no secret.", nullptr, sharing),
            sharing));
    if (const int weak = m_model->weakCount(); weak > 0)
        sentences.append(text::grouped(tr("%n object(s) hold a weak key.", nullptr, weak), weak));
    if (const int revoked = m_model->revokedCount(); revoked > 0)
        sentences.append(text::grouped(tr("%n certificate(s) were revoked.", nullptr, revoked), revoked));
    if (!m_model->isRevocationKnown())
        sentences.append(tr("Not every certificate was looked up in the lists and answers: there are too many."));
    sentences.append(tr("Nothing was changed."));
    return sentences.join(u' ');
}

void InspectionPage::tellResult()
{
    m_summary->setText(result());
    announce(this, m_summary->text());
}

/// What was found out late is part of what is shown.
void InspectionPage::tellFindings()
{
    tellResult();
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        showRow(index.row());
}

/// What is shown stays as it is, with what is typed there, unless it would say something else.
void InspectionPage::tellRevocation()
{
    tellResult();
    const QModelIndex index = m_list->currentIndex();
    const std::optional<CertificateDetails> details = index.isValid() ? m_model->details(index.row()) : std::nullopt;
    if (details
        && (details->revoked != m_toldRevoked
            || details->lists.crls.size() + details->lists.ocsp.size() != m_toldLists))
        showRow(index.row());
}

/// The pane stays as it is otherwise.
void InspectionPage::tellBelonging()
{
    if (m_isDecoding || m_kept < 0 || m_kept >= m_model->entryCount())
        return;
    const QStringList lines = m_model->belongsWith(m_model->entryAt(m_kept));
    if (m_content->currentWidget() == m_object)
        m_object->setBelongs(lines);
    else if (m_content->currentWidget() == m_pane && !m_model->entryAt(m_kept).error)
        m_pane->setBelongs(lines);
}

/// The issuer of the certificate, list or answer that is shown may have come after it.
void InspectionPage::showWhoSigned()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::optional<CertificateDetails> details = m_model->details(index.row());
    if ((details && details->others.size() != m_toldOthers) || isSignedByOthers(m_model->entry(index.row())))
        showRow(index.row());
}

void InspectionPage::end()
{
    m_reader = nullptr;
    m_context.jobs.finish(m_job);
    m_loading->stop();
    m_stop->hide();
    tellResult();
    Q_EMIT counted(m_model->objectCount());
    m_unlock->setVisible(m_model->lockedCount() > 0);
    if (m_wanted)
        showWanted();
    if (!m_waiting.isEmpty())
        return addNext();
    if (m_isUnlocking) {
        m_list->verticalScrollBar()->setValue(m_scrolled);
        m_list->scrollTo(m_list->currentIndex());
    }
    m_model->compareKeys();
    m_model->judgeObjects(m_context.env.inventory.now());
    m_model->judgeRevocation(m_context.env.inventory.now());
    showWhoSigned();
    const bool openedNothing = m_model->lockedCount() > 0 && m_model->lockedCount() >= m_lockedBefore;
    if (std::exchange(m_isUnlocking, false) && openedNothing) {
        m_sources.passwords.removeFirst();
        askForPassword(true);
    }
}

void InspectionPage::askForPassword(bool previousWasWrong)
{
    const secrets::PassphraseRequest request{
        secrets::PassphrasePurpose::OpenFile, DisplayText::joinedShort(m_model->sourcesLocked()), {}, previousWasWrong};
    m_context.env.services.passphrases->request(this, request, [this](Result<SecureBytes> password) {
        if (!password)
            return;
        m_sources.passwords.prepend(std::make_shared<const SecureBytes>(std::move(password).value()));
        m_lockedBefore = m_model->lockedCount();
        readAgain(tr("Opening what is locked"));
    });
}

} // namespace certwright::ui
