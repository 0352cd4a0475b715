#include "core/pki/key_type.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/new_certificate_page.h"
#include "ui/pages/page_parts.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/name_chips_edit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 32;

QString daysText(int days)
{
    switch (days) {
    case 14:
        return NewCertificatePage::tr("14 days, the most WebTransport allows");
    case 30:
        return NewCertificatePage::tr("30 days, usual for WebRTC");
    case 47:
        return NewCertificatePage::tr("47 days, as public ones from 2029");
    case 90:
        return NewCertificatePage::tr("90 days");
    case authority::defaultLeafDays:
        return NewCertificatePage::tr("397 days, a year and a month");
    case 825:
        return NewCertificatePage::tr("825 days, the most Apple accepts");
    default:
        return text::grouped(NewCertificatePage::tr("%n day(s)", nullptr, days), days);
    }
}

/// What no further letter can mend. Most mistakes are only the way to a name: `10.0.0`, `me@`, `foo-`.
Outlook outlookOf(const Error &error)
{
    constexpr std::array hopeless{ErrorCode::NameEmptyLabel, ErrorCode::LabelTooLong, ErrorCode::NameTooLong,
        ErrorCode::NameHasControlCharacter, ErrorCode::WildcardMisplaced};
    const bool found = std::find(hopeless.begin(), hopeless.end(), error.code) != hopeless.end();
    return found ? Outlook::Hopeless : Outlook::Open;
}

QWidget *captioned(const Theme &theme, const QString &caption, QWidget *field)
{
    auto *box = new QWidget;
    auto *label = new Label(theme, caption, TextSize::Label, ColorRole::Text3);
    label->setBuddy(field);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

QComboBox *makeBox(const QString &objectName, const QString &name)
{
    auto *box = new ComboBox;
    box->setObjectName(objectName);
    box->setMinimumHeight(fieldHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    nameComboBox(box, name);
    return box;
}

} // namespace

NewCertificatePage::NewCertificatePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"newCertificatePage"_s);
    auto *content = new QWidget;
    auto *layout = makePageLayout(content);
    m_header = new PageHeader(context.theme(), title());
    m_header->setSummary(tr("From an authority of your own, for this computer and your network. Ready in a moment."));
    layout->addWidget(m_header);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildForm(), 5);
    m_preview = new Card(context.theme(), tr("What you get"));
    m_preview->setObjectName(u"certificatePreview"_s);
    m_previewRows = new QVBoxLayout;
    m_previewRows->setSpacing(12);
    m_preview->content()->addLayout(m_previewRows);
    m_columns->addWidget(m_preview, 3, Qt::AlignTop);
    layout->addLayout(m_columns);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeScrollArea(content), 1);
    outer->addWidget(new Line(context.theme()));
    outer->addWidget(buildFooter());

    m_names->setValidator([this](const QString &typed) -> ChipState {
        const Result<pki::AcceptedName> name = m_check->checkName(typed, m_names->names());
        if (!name && PlanCheck::helpsNewAuthority(name.error()))
            return {StatusKind::Problem, tr("%1 is outside what the authority may sign.").arg(typed), Outlook::Open,
                Telling::AtChip}; // the banner tells it of all such names
        if (!name)
            return {StatusKind::Problem, errorWithHint(name.error()), outlookOf(name.error())};
        for (const Finding &finding : name->findings) {
            if (finding.severity != Severity::Notice)
                return {StatusKind::DueSoon, text::findingText(finding)};
        }
        return {};
    });
    connect(m_names, &NameChipsEdit::namesChanged, this, &NewCertificatePage::takeEdit);
    connect(m_names, &NameChipsEdit::copied, this, &Page::copied);
    connect(m_signer, &QComboBox::currentIndexChanged, this, [this] {
        m_failed.reset();
        updateChecks();
    });
    for (QComboBox *box : {m_days, m_keyType})
        connect(box, &QComboBox::currentIndexChanged, this, &NewCertificatePage::takeEdit);
    connect(m_purpose, &QButtonGroup::idToggled, this, &NewCertificatePage::takeEdit);
    connect(this, &NewCertificatePage::left, this, [this] { m_isUnfinished = false; });
    connect(m_encrypt, &QCheckBox::toggled, this, &NewCertificatePage::takeEdit);
    connect(&context.env.inventory, &InventoryController::refreshed, this, [this] {
        fillSigners();
        updateChecks();
    });
}

NewCertificatePage::~NewCertificatePage() = default;

QWidget *NewCertificatePage::buildForm()
{
    auto *card = new Card(m_context.theme());
    card->content()->setSpacing(20);
    m_trouble = new Banner(m_context.theme());
    m_trouble->setObjectName(u"newCertificateTrouble"_s);
    m_trouble->hide();
    card->content()->addWidget(buildNames());
    card->content()->addWidget(m_trouble);
    card->content()->addWidget(buildPurpose());
    card->content()->addWidget(buildOptions());
    m_check.emplace(m_context.env.inventory.inventory().authorities, signer());
    return card;
}

QWidget *NewCertificatePage::buildNames()
{
    m_names = new NameChipsEdit(m_context.theme(), tr("Names"));
    m_names->setObjectName(u"names"_s);
    m_names->lineEdit()->setObjectName(u"nameField"_s);
    m_names->setPlaceholderText(tr("app.test, *.app.test, 192.168.1.10"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new Label(m_context.theme(), tr("N&ames"), TextSize::Label, ColorRole::Text3);
    label->setBuddy(m_names->lineEdit());
    layout->addWidget(label);
    layout->addWidget(m_names);
    layout->addWidget(makeWrappingLabel(m_context.theme(),
        tr("Host names, addresses, e-mail addresses or URIs; Enter or a comma ends one. The first gives the folder its "
           "name."),
        TextSize::Label));
    return box;
}

QWidget *NewCertificatePage::buildPurpose()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new Label(m_context.theme(), tr("Used by"), TextSize::Label, ColorRole::Text3));
    m_purpose = new QButtonGroup(this);
    const QList<std::tuple<workspace::LeafPurpose, QString, QString>> choices{
        {workspace::LeafPurpose::Server, u"purposeServer"_s, tr("A se&rver: HTTPS, mail, databases")},
        {workspace::LeafPurpose::Client, u"purposeClient"_s, tr("A c&lient that proves who it is")},
        {workspace::LeafPurpose::ServerAndClient, u"purposeBoth"_s,
            tr("&Both, such as servers that talk to each other")},
    };
    for (const auto &[purpose, objectName, text] : choices) {
        auto *radio = new QRadioButton(text);
        radio->setObjectName(objectName);
        m_purpose->addButton(radio, static_cast<int>(purpose));
        layout->addWidget(radio);
    }
    m_purpose->button(static_cast<int>(workspace::LeafPurpose::Server))->setChecked(true);
    return box;
}

QWidget *NewCertificatePage::buildOptions()
{
    const Theme &theme = m_context.theme();
    auto *box = new QWidget;
    m_days = makeBox(u"days"_s, tr("Lifetime"));
    for (const int days : authority::leafDayPresets)
        m_days->addItem(daysText(days), days);
    m_days->setCurrentIndex(m_days->findData(authority::defaultLeafDays));
    m_keyType = makeBox(u"keyType"_s, tr("Key type"));
    fillKeyTypes();
    m_signer = makeBox(u"signer"_s, tr("Signed by"));
    fillSigners();
    m_encrypt = new QCheckBox(tr("&Encrypt the private key with a password"));
    m_encrypt->setObjectName(u"encryptKey"_s);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(16);
    layout->addWidget(captioned(theme, tr("Life&time"), m_days), 0, 0);
    layout->addWidget(captioned(theme, tr("&Key type"), m_keyType), 0, 1);
    layout->addWidget(captioned(theme, tr("Signed b&y"), m_signer), 1, 0, 1, 2);
    layout->addWidget(m_encrypt, 2, 0, 1, 2);
    return box;
}

void NewCertificatePage::fillKeyTypes()
{
    const QList<pki::KeyType> types = pki::KeyType::available();
    for (const pki::KeyType &type : types) {
        //: %1 is a key type such as "Ed25519"
        const QString text = type.acceptedByBrowsers() ? type.label() : tr("%1, not for browsers").arg(type.label());
        m_keyType->addItem(text, type.id());
    }
}

QWidget *NewCertificatePage::buildFooter()
{
    auto *footer = new QWidget;
    m_leave = makeButton(m_context.theme(), tr("&Cancel"));
    m_leave->setObjectName(u"leaveNewCertificate"_s);
    m_create = makeButton(m_context.theme(), tr("Create certi&ficate"), ButtonKind::Primary);
    m_create->setObjectName(u"createCertificate"_s);
    m_create->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    for (QPushButton *button : {m_leave, m_create})
        setLargeButton(button);
    m_progress = new ProgressRow(m_context.theme());
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(16);
    layout->addWidget(m_leave);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    layout->addWidget(m_create);
    connect(m_leave, &QPushButton::clicked, this, &NewCertificatePage::left);
    connect(m_create, &QPushButton::clicked, this, &NewCertificatePage::create);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    return footer;
}

} // namespace certwright::ui
