#include "ui/dialogs/export_dialog.h"

#include "ui/pages/page_parts.h"
#include "ui/prompts/prompts.h"
#include "ui/text/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr int dialogMargin = 24;
constexpr int leastFormats = 200;
constexpr int aroundFormats = 200; ///< of the dialog: title, buttons, margins, and a rest of the window behind it

} // namespace

ExportDialog::ExportDialog(const PageContext &context, const workspace::CertificateRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_record(record)
    , m_formats(new QButtonGroup(this))
    , m_trouble(new Banner(context.theme()))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1").arg(record.title()));
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(12);
    layout->addWidget(makeWrappingLabel(context.theme(), windowTitle(), TextSize::DialogTitle, ColorRole::Text));
    layout->addWidget(buildFormats(parent));
    m_trouble->setObjectName(u"exportTrouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    buildButtons(layout);
}

ExportDialog::~ExportDialog() = default;

/// As high as it needs to be, but never higher than the window leaves room for.
QWidget *ExportDialog::buildFormats(const QWidget *window)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4); // room for the ring around the focus
    layout->setSpacing(12);
    addFormats(layout);
    QScrollArea *area = makeScrollArea(content);
    area->setMinimumWidth(layout->minimumSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const int wanted = layout->totalHeightForWidth(dialogWidth - 2 * dialogMargin) + 8;
    const int room = window ? window->height() - aroundFormats : wanted;
    area->setMinimumHeight(std::max(leastFormats, std::min(wanted, room)));
    return area;
}

void ExportDialog::addFormats(QVBoxLayout *layout)
{
    const auto add = [this, layout](ExportFormat format, const QString &text, const QString &words) {
        addFormat(layout, format, text, words);
    };
    layout->addWidget(new Label(m_context.theme(), tr("Without the private key"), TextSize::CardTitle));
    add(ExportFormat::FullChain, tr("Certificate &with its chain (PEM)"), tr("What servers want beside their key."));
    add(ExportFormat::Certificate, tr("Certificate &alone (PEM)"), tr("To show or hand on; it holds no secret."));
    add(ExportFormat::CertificateDer, tr("Certificate alone (&DER)"),
        tr("The same in binary, for Windows, Android and Java programs that read no PEM."));
    add(ExportFormat::Pkcs7, tr("Certificate with its chain (PKCS #&7)"),
        tr("For the import of Windows and Java; it holds no secret."));
    layout->addSpacing(4);
    layout->addWidget(new Label(m_context.theme(), tr("With the private key"), TextSize::CardTitle));
    add(ExportFormat::Pkcs12, tr("Certificate and private &key (PKCS #12)"),
        tr("For programs that import one file. You choose a passphrase that protects it."));
    add(ExportFormat::Pkcs12Compatible, tr("Certificate and private key for &old programs (PKCS #12)"),
        tr("For Windows before Server 2019, macOS before 14 and Java before 8u301. It protects badly (3DES, SHA-1)."));
    add(ExportFormat::Jks, tr("Certificate and private key for &Java (JKS)"),
        tr("For Java programs that read no PKCS #12. It protects badly (SHA-1)."));
    add(ExportFormat::EncryptedKey, tr("Private key alone, &encrypted (PKCS #8)"),
        m_record.keyEncrypted ? tr("For a copy elsewhere. It keeps the passphrase it has.")
                              : tr("For a copy elsewhere. You choose the passphrase that is needed to use it."));
    add(ExportFormat::Key, tr("Private key alone, &unprotected (PKCS #8)"),
        tr("For servers that start without asking. Whoever can read the file has the key."));
    m_formats->button(static_cast<int>(ExportFormat::FullChain))->setChecked(true);
}

/// Why a file with the key cannot be made; empty when it can.
QString ExportDialog::hindrance(ExportFormat format) const
{
    if (canExport(m_record, format))
        return {};
    return m_record.files.key.isEmpty()
        ? tr("Not possible here: its private key is not in the workspace.")
        : tr("Not possible here: the private key is encrypted with a passphrase of its own.");
}

void ExportDialog::addFormat(QVBoxLayout *layout, ExportFormat format, const QString &text, const QString &words)
{
    const QString obstacle = hindrance(format);
    const QString explanation = obstacle.isEmpty() ? words : obstacle;
    auto *radio = new QRadioButton(text);
    radio->setEnabled(obstacle.isEmpty());
    radio->setObjectName(u"exportFormat%1"_s.arg(static_cast<int>(format)));
    radio->setAccessibleDescription(explanation);
    m_formats->addButton(radio, static_cast<int>(format));
    Label *label = makeWrappingLabel(m_context.theme(), explanation, TextSize::Label);
    const int indent = m_context.theme().scaled(18) + 8; // as the text of the radio button
    auto *indented = new QHBoxLayout; // mirrored with the language, as margins would not be
    indented->addSpacing(indent);
    indented->addWidget(label, 1);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(radio);
    box->addLayout(indented);
    layout->addLayout(box);
}

void ExportDialog::buildButtons(QVBoxLayout *layout)
{
    QPushButton *cancel = makeButton(m_context.theme(), tr("&Cancel"));
    cancel->setObjectName(u"exportCancel"_s);
    m_save = makeButton(m_context.theme(), tr("&Save as…"), ButtonKind::Primary);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : {cancel, m_save}) {
        setLargeButton(button);
        row->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (wantsPassphrase(m_record, format()))
            askPassword();
        else
            askPath({});
    });
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

QString ExportDialog::filter() const
{
    switch (format()) {
    case ExportFormat::Certificate:
    case ExportFormat::FullChain:
        return tr("PEM (*.pem *.crt)");
    case ExportFormat::CertificateDer:
        return tr("DER (*.der *.cer *.crt)");
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return tr("Private key in PEM (*.key *.pem)");
    case ExportFormat::Pkcs7:
        return tr("PKCS #7 (*.p7b *.p7c)");
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
        return tr("PKCS #12 (*.p12 *.pfx)");
    case ExportFormat::Jks:
        return tr("Java key store (*.jks)");
    }
    return {};
}

void ExportDialog::askPassword()
{
    const secrets::PassphrasePurpose purpose = format() == ExportFormat::EncryptedKey
        ? secrets::PassphrasePurpose::ProtectKey
        : secrets::PassphrasePurpose::ProtectPkcs12;
    m_context.env.services.passphrases->request(
        this, {purpose, m_record.title(), {}, false}, [this](Result<SecureBytes> password) {
            if (password)
                askPath(std::make_shared<const SecureBytes>(std::move(password).value()));
            else
                complain(password.error());
        });
}

void ExportDialog::askPath(std::shared_ptr<const SecureBytes> password)
{
    m_context.env.prompts.saveFile(
        this, {windowTitle(), filter(), exportSuggestion(m_record, format())}, [this, password](const QString &path) {
            if (!path.isEmpty())
                write(path, password);
        });
}

void ExportDialog::write(const QString &path, std::shared_ptr<const SecureBytes> password)
{
    m_save->setEnabled(false);
    exportCertificate(this, {m_record, format(), path, std::move(password), m_context.env.clock.now()},
        [this, path](const Status &status) {
            m_save->setEnabled(true);
            if (!status) {
                complain(status.error());
                return;
            }
            Q_EMIT exported(path);
            accept();
        });
}

void ExportDialog::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(error), text::errorHint(error));
    m_trouble->show();
}

} // namespace certwright::ui
