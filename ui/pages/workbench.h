#pragma once

#include "ui/commands/desk.h"
#include "ui/models/compared.h"
#include "ui/models/inspection.h"
#include "ui/pages/page_context.h"
#include "ui/window/main_window.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace certwright::ui {

class AuthoritiesPage;
class CertificatesPage;
class EndpointsPage;
class Exportable;
class InspectionPage;
class NewCertificatePage;
class OverviewPage;
class Palette;
class ReadyPage;
class SettingsPage;

/// The whole window with its pages and commands. The environment must outlive it.
class Workbench final : public QObject, public Desk
{
    Q_OBJECT

public:
    explicit Workbench(const Environment &environment, QObject *parent = nullptr);
    ~Workbench() override;

    MainWindow &window() { return *m_window; }

    /// Shows what these files hold.
    void inspectFiles(const QStringList &paths);
    /// `name` is what to call it; pasted text unless told.
    void inspectText(const QString &text, const QString &name = {});

    void newCertificate(const NewCertificateStart &start) override;
    void newAuthority() override;
    void chooseFiles() override;
    void inspectClipboard() override;
    void showOpened() override;
    void closeOpened() override;
    void saveOpened() override;
    void checkServer(const QString &target) override;
    void showCertificate(const CertificateId &id) override;
    void useCertificate(const CertificateId &id) override;
    void renewCertificate(const CertificateId &id) override;
    void exportCertificate(const CertificateId &id) override;
    void compare(const CompareSide &first, const std::optional<CompareSide> &second) override;
    void copyCertificate(const CertificateId &id) override;
    void openFolder(const CertificateId &id) override;
    void showAuthority(const AuthorityId &id) override;
    void exportAuthority(const AuthorityId &id) override;
    void copyAuthority(const AuthorityId &id) override;
    void changePassphrase(const AuthorityId &id) override;
    void makeDefault(const AuthorityId &id) override;
    void quit() override;

private:
    void addPages();
    void addNewEntries();
    void addKeys();
    void connectWindow();
    void updateCounts();
    void updateKeyring();
    void pageShown(Page *page);
    void goBack();
    void showBefore();
    InspectionPage *openedPage();
    void copyText(const QString &text);
    void say(const Error &error);
    void readSide(const CompareSide &side, const std::function<void(const Compared &)> &done);
    void openExport(const std::shared_ptr<const Exportable> &what);
    void openComparison(const Compared &first, const std::optional<Compared> &second);

    template <typename HiddenPage>
    HiddenPage *hiddenPage(HiddenPage *&page);

    Environment m_env;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<CommandSet> m_commands;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Palette> m_palette;
    OverviewPage *m_overview = nullptr;
    CertificatesPage *m_certificates = nullptr;
    AuthoritiesPage *m_authorities = nullptr;
    EndpointsPage *m_endpoints = nullptr;
    SettingsPage *m_settings = nullptr;
    NewCertificatePage *m_new = nullptr; ///< this and the next two are built when first needed
    ReadyPage *m_ready = nullptr;
    InspectionPage *m_inspection = nullptr; ///< while something is open
    QPointer<Page> m_before; ///< the page to go back to from a hidden one
    QPointer<Page> m_current;
    QList<QPointer<Page>> m_history; ///< pages shown before, for Alt+Left
    CertificateId m_wanted; ///< shown as soon as the inventory knows it
};

} // namespace certwright::ui
