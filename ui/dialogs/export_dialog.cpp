#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/export_words.h"
#include "ui/pages/page_parts.h"
#include "ui/prompts/prompts.h"
#include "ui/text/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_body.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560;
constexpr int dialogMargin = 24;
constexpr int titleBar = 40; ///< and edges, on most desktops

/// In lines of at most that width, since a radio button breaks none.
QString inLines(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &line) { return metrics.size(Qt::TextShowMnemonic, line).width() <= width; };
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || fits(longer))
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

} // namespace

ExportDialog::ExportDialog(const PageContext &context, const std::shared_ptr<const Exportable> &what, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_what(what)
    , m_formats(new QButtonGroup(this))
    , m_trouble(new Banner(context.theme()))
    , m_result(new Banner(context.theme()))
    , m_progress(new ProgressRow(context.theme()))
{
    setObjectName(u"exportDialog"_s);
    const bool isOpened = what->origin() == ExportOrigin::Opened;
    //: What the dialog does; the forms to choose from stand below
    setWindowTitle((isOpened ? tr("Save %1 as") : tr("Export %1")).arg(what->title()));
    setMinimumWidth(dialogWidth(context.theme(), usualWidth));
    m_body = new DialogBody;
    QVBoxLayout *layout = m_body->content();
    layout->addWidget(makeWrappingLabel(context.theme(), windowTitle(), TextSize::DialogTitle, ColorRole::Text));
    m_area = buildFormats();
    layout->addWidget(m_area);
    buildResult(layout);
    layout->addStretch();
    buildButtons(makeDialogLayout(this, m_body));
    addMainKeys(this);
    resize(sizeHint().boundedTo(screen()->availableSize() - QSize(0, titleBar))); // by itself it takes two thirds
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::buildFormats()
{
    auto *content = new QWidget;
    content->setObjectName(u"exportFormats"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addFormats(layout);
    return content;
}

void ExportDialog::addFormats(QVBoxLayout *layout)
{
    const QList<ExportFormat> formats = m_what->formats();
    const bool isSecretOnly = !formats.isEmpty() && holdsKey(formats.first());
    const auto secret = std::find_if(formats.cbegin(), formats.cend(), holdsKey);
    if (secret != formats.cend() && !isSecretOnly)
        layout->addWidget(new Label(m_context.theme(), tr("Without the private key"), TextSize::CardTitle));
    for (auto format = formats.cbegin(); format != formats.cend(); ++format) {
        if (format == secret && !isSecretOnly) {
            layout->addSpacing(4);
            layout->addWidget(new Label(m_context.theme(), tr("With the private key"), TextSize::CardTitle));
        }
        addFormat(layout, *format);
    }
    if (QAbstractButton *first = m_formats->buttons().value(0))
        first->setChecked(true);
}

void ExportDialog::addFormat(QVBoxLayout *layout, ExportFormat format)
{
    const QString explanation = exportExplanation(*m_what, format);
    const int indent = m_context.theme().scaled(18) + 8; // as the text of the radio button
    const int aroundWords = 2 * dialogMargin + indent + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QString words = exportText(format);
    auto *radio = new QRadioButton(inLines(words, fontMetrics(), minimumWidth() - aroundWords));
    radio->setAccessibleName(QString(words).remove(u'&'));
    radio->setEnabled(m_what->hindrance(format) == Hindrance::None);
    radio->setObjectName(u"exportFormat%1"_s.arg(static_cast<int>(format)));
    radio->setAccessibleDescription(explanation);
    m_formats->addButton(radio, static_cast<int>(format));
    Label *label = makeWrappingLabel(m_context.theme(), explanation, TextSize::Label);
    auto *indented = new QHBoxLayout; // mirrored with the language, as margins would not be
    indented->addSpacing(indent);
    indented->addWidget(label, 1);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(radio);
    box->addLayout(indented);
    layout->addLayout(box);
}

void ExportDialog::buildResult(QVBoxLayout *layout)
{
    m_trouble->setObjectName(u"exportTrouble"_s);
    m_result->setObjectName(u"exportResult"_s);
    for (Banner *part : {m_trouble, m_result}) {
        part->hide();
        layout->addWidget(part);
    }
}

void ExportDialog::buildButtons(QVBoxLayout *layout)
{
    m_cancel = makeButton(m_context.theme(), tr("&Cancel"));
    m_cancel->setObjectName(u"exportCancel"_s);
    m_folder = makeButton(m_context.theme(), tr("Show &folder"));
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->hide();
    m_save = makeButton(m_context.theme(), tr("&Save as…"), ButtonKind::Primary);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : {m_folder, m_cancel, m_save}) {
        setLargeButton(button);
        row->addWidget(button);
    }
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(m_progress, &ProgressRow::cancelled, this, &ExportDialog::stop);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_folder, &QPushButton::clicked, this, [this] { m_context.env.prompts.showFolder(m_saved); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_what->wantsPassphrase(format()))
            askPassword();
        else
            askPath({});
    });
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

void ExportDialog::askPassword()
{
    const secrets::PassphrasePurpose purpose = format() == ExportFormat::EncryptedKey
        ? secrets::PassphrasePurpose::ProtectKey
        : secrets::PassphrasePurpose::ProtectPkcs12;
    m_context.env.services.passphrases->request(
        this, {purpose, m_what->title(), {}, false}, [this](Result<SecureBytes> password) {
            if (password)
                askPath(std::make_shared<const SecureBytes>(std::move(password).value()));
            else
                complain(password.error());
        });
}

void ExportDialog::askPath(std::shared_ptr<const SecureBytes> password)
{
    m_context.env.prompts.saveFile(this, {windowTitle(), exportFilter(format()), exportSuggestion(*m_what, format())},
        [this, password](const QString &path) {
            if (!path.isEmpty())
                write(path, password);
        });
}

void ExportDialog::write(const QString &path, std::shared_ptr<const SecureBytes> password)
{
    m_trouble->hide();
    m_progress->start(tr("Writing %1").arg(QFileInfo(path).fileName()), {m_area, m_save});
    m_work = exportTo(this, {m_what, format(), path, std::move(password), m_context.env.clock.now()},
        [this](const Result<Exported> &result) {
            m_progress->stop();
            if (result)
                showResult(*result);
            else
                complain(result.error());
        });
}

/// What is being written is not waited for: it is left away unless it was just being put in its place.
void ExportDialog::stop()
{
    m_work.cancel();
    m_progress->stop();
}

void ExportDialog::reject()
{
    m_work.cancel();
    QDialog::reject();
}

void ExportDialog::showResult(const Exported &exported)
{
    const QFileInfo file(exported.path);
    m_saved = file.path();
    m_area->hide();
    m_save->hide();
    m_folder->show();
    m_cancel->setText(tr("&Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_result->setVerdict(StatusKind::InOrder, tr("Saved %1").arg(file.fileName()), exportResult(exported));
    m_result->show();
    m_body->updateGeometry(); // what was hidden in it does not reach the layout around it
    adjustSize();
    Q_EMIT this->exported(exported.path);
}

void ExportDialog::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(error), text::errorHint(error));
    m_trouble->show();
    m_body->reveal(m_trouble);
}

} // namespace certwright::ui
