#include "ui/pages/first_run_view.h"

#include "ui/commands/command_set.h"
#include "ui/models/keyring_state.h"
#include "ui/pages/choice_card.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWidth = 1000;
constexpr int tallField = 40;

/// The dashed place that tells people they can drop files; the whole window takes them.
class DropZone final : public QWidget
{
public:
    explicit DropZone(const Theme &theme)
        : m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double radius = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(ColorRole::Control), 1, Qt::DashLine));
        painter.setBrush(m_theme.color(ColorRole::Sunken));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

private:
    const Theme &m_theme;
};

StatusKind kindOf(KeyringState::State state)
{
    switch (state) {
    case KeyringState::State::Available:
        return StatusKind::InOrder;
    case KeyringState::State::Locked:
    case KeyringState::State::NotUsed:
        return StatusKind::Notice;
    case KeyringState::State::Unavailable:
        return StatusKind::NotInstalled;
    case KeyringState::State::Unknown:
        return StatusKind::Notice;
    }
    return StatusKind::Unknown;
}

} // namespace

FirstRunView::FirstRunView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"firstRun"_s);
    const Theme &theme = context.theme();
    auto *column = new QWidget;
    column->setMaximumWidth(mostWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    Label *title
        = makeWrappingLabel(theme, tr("What do you want to do first?"), TextSize::FirstRunTitle, ColorRole::Text);
    title->setAlignment(Qt::AlignCenter);
    Label *summary = makeWrappingLabel(
        theme, tr("You can do the other at any time. Nothing leaves this computer until you ask for it."));
    summary->setAlignment(Qt::AlignCenter);
    m_keyring = new StatusLabel(theme, StatusKind::Unknown);
    m_keyring->setObjectName(u"keyringState"_s);
    m_keyring->setTextRole(ColorRole::Text2);
    layout->addWidget(title);
    layout->addWidget(summary);
    layout->addSpacing(16);
    layout->addWidget(buildChoices());
    layout->addWidget(buildDrop());
    layout->addWidget(buildServer());
    layout->addSpacing(16);
    layout->addWidget(m_keyring, 0, Qt::AlignHCenter);
    showKeyring();
    connect(&context.env.keyring, &KeyringState::changed, this, &FirstRunView::showKeyring);

    auto *content = new QWidget;
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(column, 100);
    centre->addStretch();
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(2);
    page->addLayout(centre);
    page->addStretch(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content));
}

FirstRunView::~FirstRunView() = default;

QWidget *FirstRunView::buildChoices()
{
    const Theme &theme = m_context.theme();
    auto *https = new ChoiceCard(theme, IconName::ArtLaptop,
        {tr("HTTPS on this computer"),
            tr("Create your own small authority and get HTTPS for localhost, test names and devices at home."),
            tr("Create a certificate"), QKeyCombination(Qt::CTRL, Qt::Key_N)});
    https->setObjectName(u"firstRunHttps"_s);
    https->setRecommended(true);
    m_first = https;
    auto *check = new ChoiceCard(theme, IconName::ArtServer,
        {tr("Check a server or a file"),
            tr("See in one sentence whether a server’s certificate is in order, or what a file holds, and what to "
               "fix."),
            tr("Check something"), QKeyCombination(Qt::CTRL, Qt::Key_L)});
    check->setObjectName(u"firstRunCheck"_s);
    connect(https, &QAbstractButton::clicked, this, [this] {
        m_context.desk.newCertificate({{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}, {}});
    });
    connect(check, &QAbstractButton::clicked, this, [this] { m_context.desk.checkServer({}); });
    constexpr int leastCard = 240;
    constexpr int gap = 16;
    auto *box = new QWidget;
    auto *layout = new FlowLayout(box, gap, gap);
    for (QWidget *card : {https, check}) {
        layout->addWidget(card);
        layout->setStretching(card, theme.scaled(leastCard));
    }
    return box;
}

QWidget *FirstRunView::buildDrop()
{
    const Theme &theme = m_context.theme();
    auto *zone = new DropZone(theme);
    constexpr int iconExtent = 32;
    auto *icon = new IconMark(theme, IconName::File, ColorRole::AccentText, iconExtent);
    auto *words = new QWidget;
    auto *texts = new QVBoxLayout(words);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(
        makeWrappingLabel(theme, tr("Drop a file anywhere in this window"), TextSize::BodyBold, ColorRole::Text));
    texts->addWidget(makeWrappingLabel(
        theme, tr("Certificates, keys and requests in PEM or DER, PKCS #7 and #12. Reading changes nothing.")));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    constexpr int leastWords = 220;
    constexpr int gap = 16;
    auto *layout = new FlowLayout(zone, gap, gap);
    layout->setContentsMargins(24, 32, 24, 32);
    for (QWidget *part : {static_cast<QWidget *>(icon), words, buttons}) {
        layout->addWidget(part);
        layout->setAlignment(part, Qt::AlignVCenter);
    }
    layout->setStretching(words, theme.scaled(leastWords));
    for (const CommandId id : {CommandId::PasteText, CommandId::OpenFiles}) {
        QPushButton *button = m_context.commands.makeButton(id);
        button->setObjectName(id == CommandId::PasteText ? u"firstRunPaste"_s : u"firstRunFile"_s);
        setLargeButton(button);
        row->addWidget(button);
    }
    return zone;
}

QWidget *FirstRunView::buildServer()
{
    const Theme &theme = m_context.theme();
    m_server = new QLineEdit;
    m_server->setObjectName(u"firstRunServer"_s);
    m_server->setPlaceholderText(tr("Or check a server now: example.com, mail.example.com:465, 192.0.2.10:8443"));
    m_server->setMinimumHeight(tallField);
    nameClearableField(m_server, tr("Server to check, as host and port"));
    QPushButton *check = makeButton(theme, tr("&Check"));
    check->setObjectName(u"firstRunServerCheck"_s);
    check->setMinimumHeight(tallField);
    connect(check, &QPushButton::clicked, this, &FirstRunView::check);
    connect(m_server, &QLineEdit::returnPressed, this, &FirstRunView::check);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_server, 1);
    layout->addWidget(check);
    return box;
}

void FirstRunView::check()
{
    m_context.desk.checkServer(m_server->text().trimmed());
}

void FirstRunView::showKeyring()
{
    const KeyringState::State state = m_context.env.keyring.state();
    m_keyring->setStatus(kindOf(state), KeyringState::words(state));
    m_keyring->setToolTip(KeyringState::explanation(state));
}

void FirstRunView::focusFirst()
{
    m_first->setFocus(Qt::TabFocusReason);
}

} // namespace certwright::ui
