#include "ui/dialogs/export_dialog.h"

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
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const PageContext &context, const workspace::CertificateRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_record(record)
    , m_formats(new QButtonGroup(this))
    , m_trouble(new Banner(context.theme()))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1").arg(record.title()));
    constexpr int dialogWidth = 520;
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(makeWrappingLabel(context.theme(), windowTitle(), TextSize::DialogTitle, ColorRole::Text));
    addFormats(layout);
    m_trouble->setObjectName(u"exportTrouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    buildButtons(layout);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addFormats(QVBoxLayout *layout)
{
    addFormat(layout, ExportFormat::FullChain, tr("Certificate &with its chain (PEM)"),
        tr("What servers want beside their key."));
    addFormat(layout, ExportFormat::Certificate, tr("Certificate &alone (PEM)"),
        tr("To show or hand on; it holds no secret."));
    addFormat(layout, ExportFormat::Pkcs7, tr("Certificate with its chain (PKCS #&7)"),
        tr("For the import of Windows and Java; it holds no secret."));
    const QString locked = tr("Not possible here: the private key is encrypted with a passphrase of its own.");
    const auto addKeystore = [this, layout, &locked](ExportFormat format, const QString &text, const QString &words) {
        addFormat(layout, format, text, m_record.keyEncrypted ? locked : words);
        m_formats->button(static_cast<int>(format))
            ->setEnabled(!m_record.files.key.isEmpty() && !m_record.keyEncrypted);
    };
    addKeystore(ExportFormat::Pkcs12, tr("Certificate and private &key (PKCS #12)"),
        tr("For programs that import one file. You choose a passphrase that protects it."));
    addKeystore(ExportFormat::Pkcs12Compatible, tr("Certificate and private key for &old programs (PKCS #12)"),
        tr("For Windows before Server 2019, macOS before 14 and Java before 8u301. It protects badly (3DES, SHA-1)."));
    addKeystore(ExportFormat::Jks, tr("Certificate and private key for &Java (JKS)"),
        tr("For Java programs that read no PKCS #12. It protects badly (SHA-1)."));
    m_formats->button(static_cast<int>(ExportFormat::FullChain))->setChecked(true);
}

void ExportDialog::addFormat(QVBoxLayout *layout, ExportFormat format, const QString &text, const QString &explanation)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(u"exportFormat%1"_s.arg(static_cast<int>(format)));
    radio->setAccessibleDescription(explanation);
    m_formats->addButton(radio, static_cast<int>(format));
    Label *label = makeWrappingLabel(m_context.theme(), explanation, TextSize::Label);
    constexpr int indent = 24;
    label->setContentsMargins(indent, 0, 0, 0);
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(radio);
    box->addWidget(label);
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
        if (holdsKey(format()))
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
    m_context.env.services.passphrases->request(this,
        {secrets::PassphrasePurpose::ProtectPkcs12, m_record.title(), {}, false}, [this](Result<SecureBytes> password) {
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
