#include "ui/pages/settings_page.h"

#include "ui/models/inventory_controller.h"
#include "ui/models/keyring_state.h"
#include "ui/models/settings.h"
#include "ui/pages/page_parts.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWidth = 720;
constexpr int labelWidth = 140;

QComboBox *makeBox(const QString &objectName, const QString &name)
{
    auto *box = new ComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    nameComboBox(box, name);
    return box;
}

/// A row is as wide as the card; a box in it should not be.
QWidget *atStart(QWidget *field)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    layout->addStretch();
    return row;
}

StatusKind kindOf(KeyringState::State state)
{
    switch (state) {
    case KeyringState::State::Available:
        return StatusKind::InOrder;
    case KeyringState::State::Locked:
        return StatusKind::DueSoon;
    case KeyringState::State::Unavailable:
    case KeyringState::State::NotUsed:
        return StatusKind::NotInstalled;
    case KeyringState::State::Unknown:
        return StatusKind::Notice;
    }
    return StatusKind::Unknown;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"settingsPage"_s);
    auto *content = new QWidget;
    auto *column = new QWidget;
    column->setMaximumWidth(context.theme().scaled(mostWidth));
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    cards->addWidget(buildLook());
    cards->addWidget(buildWorkspace());
    cards->addWidget(buildKeyring());
    auto *layout = makePageLayout(content);
    layout->addWidget(new PageHeader(context.theme(), title()));
    auto *row = new QHBoxLayout; // which knows that the cards are not as wide as the page
    row->addWidget(column, 1);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content));
    connect(&context.env.inventory, &InventoryController::changed, this, &SettingsPage::updateAuthorities);
    connect(&context.env.keyring, &KeyringState::changed, this, &SettingsPage::showKeyring);
    updateAuthorities();
    showKeyring();
}

SettingsPage::~SettingsPage() = default;

QWidget *SettingsPage::buildLook()
{
    const Theme &theme = m_context.theme();
    Settings &settings = m_context.env.settings;
    auto *card = new Card(theme, tr("Look and language"));
    m_theme = makeBox(u"themeChoice"_s, tr("Theme"));
    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme())));
    m_language = makeBox(u"languageChoice"_s, tr("Language"));
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    m_restart = new Banner(theme);
    m_restart->setObjectName(u"restartHint"_s);
    m_restart->hide();
    auto *grid = new KeyValueGrid(theme);
    grid->setLabelWidth(labelWidth);
    grid->addRow(tr("Theme"), atStart(m_theme));
    grid->addRow(tr("Language"), atStart(m_language));
    card->content()->setSpacing(12);
    card->content()->addWidget(grid);
    card->content()->addWidget(m_restart);
    connect(m_theme, &QComboBox::activated, this,
        [this, &settings] { settings.setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this, &settings] {
        settings.setLanguage(m_language->currentData().toString());
        m_restart->setVerdict(StatusKind::Notice, tr("The language changes when Certwright starts again."));
        m_restart->show();
    });
    return card;
}

QWidget *SettingsPage::buildWorkspace()
{
    const Theme &theme = m_context.theme();
    const workspace::Workspace &workspace = m_context.env.inventory.workspace();
    auto *card = new Card(theme, tr("Workspace"));
    m_default = makeBox(u"defaultAuthority"_s, tr("Default authority"));
    auto *grid = new KeyValueGrid(theme);
    grid->setLabelWidth(labelWidth);
    connect(grid, &KeyValueGrid::copied, this, &Page::copied);
    CopyValue *folder = grid->addRow(tr("Folder"), workspace.root(), CopyValue::Form::Mono);
    folder->setObjectName(u"workspaceFolder"_s);
    grid->addRow(tr("Kind"),
        workspace.portability() == workspace::Portability::Portable
            ? tr("Portable: it brings everything along and uses no keyring")
            : tr("Your own, on this computer"));
    grid->addRow(tr("Default authority"), atStart(m_default));
    QPushButton *open = makeButton(theme, tr("&Open folder"), ButtonKind::Normal, IconName::Folder);
    open->setObjectName(u"openWorkspace"_s);
    connect(
        open, &QPushButton::clicked, this, [this, root = workspace.root()] { m_context.env.prompts.showFolder(root); });
    card->content()->setSpacing(12);
    card->content()->addWidget(grid);
    card->content()->addWidget(makeWrappingLabel(theme,
        tr("Certificates and keys are ordinary files in this folder. Keys are readable by you alone; authorities’ keys "
           "are "
           "encrypted as well."),
        TextSize::Label));
    card->content()->addWidget(open, 0, Qt::AlignLeading);
    connect(m_default, &QComboBox::activated, this,
        [this] { m_context.desk.makeDefault(AuthorityId(m_default->currentData().toString())); });
    return card;
}

QWidget *SettingsPage::buildKeyring()
{
    const Theme &theme = m_context.theme();
    auto *card = new Card(theme, tr("Keyring"));
    m_keyring = new StatusLabel(theme, StatusKind::Unknown, {}, TextSize::Body);
    m_keyring->setObjectName(u"keyringSetting"_s);
    m_keyring->setWordWrap(true);
    QPushButton *probe = makeButton(theme, tr("&Ask it again"), ButtonKind::Normal, IconName::Refresh);
    probe->setObjectName(u"probeKeyring"_s);
    connect(probe, &QPushButton::clicked, &m_context.env.keyring, &KeyringState::probe);
    probe->setVisible(m_context.env.keyring.state() != KeyringState::State::NotUsed);
    card->content()->setSpacing(12);
    card->content()->addWidget(m_keyring);
    card->content()->addWidget(probe, 0, Qt::AlignLeading);
    return card;
}

void SettingsPage::focusFirst()
{
    m_theme->setFocus(Qt::TabFocusReason);
}

void SettingsPage::updateAuthorities()
{
    QList<workspace::AuthorityRecord> signing;
    QStringList state;
    for (const workspace::AuthorityRecord &record : m_context.env.inventory.inventory().authorities) {
        if (!record.canSign())
            continue;
        signing.append(record);
        state.append(record.isDefault ? record.id.raw() + u'*' : record.id.raw());
    }
    // An open list must not change under the pointer once a minute.
    if (m_default->count() > 0 && state == m_defaultState)
        return;
    m_defaultState = state;
    m_default->clear();
    int current = -1;
    for (const workspace::AuthorityRecord &record : std::as_const(signing)) {
        m_default->addItem(record.name, record.id.raw());
        if (record.isDefault)
            current = m_default->count() - 1;
    }
    m_default->setPlaceholderText(tr("None chosen"));
    m_default->setEnabled(m_default->count() > 0);
    if (m_default->count() == 0)
        m_default->addItem(tr("None yet"));
    else
        m_default->setCurrentIndex(current);
}

void SettingsPage::showKeyring()
{
    const KeyringState::State state = m_context.env.keyring.state();
    m_keyring->setStatus(kindOf(state), KeyringState::explanation(state));
}

} // namespace certwright::ui
