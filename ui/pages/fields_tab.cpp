#include "ui/pages/fields_tab.h"

#include "ui/models/asn1_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForBoth = 760; ///< from here on tree and bytes stand side by side
constexpr int widthForBothLarge = 500; ///< the same for larger letters, in whose windows height is dearer
constexpr int widthForTypes = 960; ///< from here on there is room for a column of types
constexpr int openLevels = 1; ///< the certificate and its three parts; what is deeper is opened by the reader

class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return inReadingDirection(QStyledItemDelegate::displayText(value, locale));
    }
};

QTreeView *makeTree(Asn1Model *model)
{
    auto *tree = new QTreeView;
    tree->setObjectName(u"fieldTree"_s);
    tree->setAccessibleName(FieldsTab::tr("Structure"));
    tree->setModel(model);
    tree->setItemDelegate(new FieldDelegate(tree));
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(14);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->header()->setSectionResizeMode(Asn1Model::Field, QHeaderView::Interactive);
    tree->header()->setSectionResizeMode(Asn1Model::Value, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    return tree;
}

pki::Structure structureOf(inspect::ObjectKind kind)
{
    switch (kind) {
    case inspect::ObjectKind::Certificate:
        return pki::Structure::Certificate;
    case inspect::ObjectKind::Csr:
        return pki::Structure::Request;
    case inspect::ObjectKind::Crl:
        return pki::Structure::RevocationList;
    case inspect::ObjectKind::OcspResponse:
        return pki::Structure::OcspResponse;
    case inspect::ObjectKind::PublicKey:
        return pki::Structure::PublicKey;
    default:
        return pki::Structure::Unknown;
    }
}

} // namespace

FieldsTab::FieldsTab(const Theme &theme, QWidget *parent)
    : LowColumn(parent)
    , m_theme(theme)
    , m_model(new Asn1Model(this))
    , m_failure(makeWrappingLabel(theme, tr("The structure could not be read: it is not encoded in DER.")))
    , m_splitter(new QSplitter)
    , m_tree(makeTree(m_model))
    , m_bytes(new HexView(theme, tr("Bytes")))
    , m_place(makeWrappingLabel(theme, {}, TextSize::Label))
    , m_path(new CopyValue(theme, tr("name of the field"), {}, CopyValue::Form::Mono))
{
    setObjectName(u"fieldsTab"_s);
    m_bytes->setObjectName(u"fieldBytes"_s);
    m_place->setObjectName(u"fieldPlace"_s);
    m_path->setObjectName(u"fieldPath"_s);
    m_failure->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(6);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_bytes);
    constexpr int leastHeight = 90;
    for (QWidget *part : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_bytes)})
        part->setMinimumHeight(theme.scaled(leastHeight));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_failure);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_path);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldsTab::showChosen);
    connect(m_bytes, &HexView::cursorMoved, this, [this](qsizetype offset) { choose(m_model->nodeAtOffset(offset)); });
    connect(m_bytes, &HexView::copied, this, &FieldsTab::copied);
    connect(m_path, &CopyValue::copied, this, &FieldsTab::copied);
    arrange();
}

void FieldsTab::setBytes(const QByteArray &der, inspect::ObjectKind kind)
{
    m_unread = der;
    m_structure = structureOf(kind);
    if (isVisible())
        readStructure();
}

void FieldsTab::showEvent(QShowEvent *event)
{
    readStructure();
    LowColumn::showEvent(event);
}

void FieldsTab::readStructure()
{
    if (m_unread.isEmpty())
        return;
    const QByteArray der = std::exchange(m_unread, {});
    const Result<pki::Asn1Tree> tree = pki::Asn1Tree::parse(der, {});
    m_bytes->setBytes(der);
    m_model->setTree(tree ? std::optional(*tree) : std::nullopt, m_structure);
    m_tree->setVisible(tree.hasValue());
    m_failure->setVisible(!tree.hasValue());
    m_place->setVisible(tree.hasValue());
    m_path->setVisible(tree.hasValue());
    m_tree->expandToDepth(openLevels);
    arrange();
    choose(0);
}

bool FieldsTab::showNode(const QString &path)
{
    readStructure();
    if (!m_model->tree())
        return false;
    for (QString inner = path; !inner.isEmpty(); inner = inner.section(u'.', 0, -2)) {
        const int node = pki::nodeAt(*m_model->tree(), inner, m_structure);
        if (node < 0)
            continue;
        choose(node);
        return true;
    }
    return false;
}

QString FieldsTab::currentPath() const
{
    return m_tree->currentIndex().data(Asn1Model::PathRole).toString();
}

void FieldsTab::choose(int node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (!index.isValid() || m_model->nodeOf(m_tree->currentIndex()) == node)
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FieldsTab::showChosen(const QModelIndex &index)
{
    const int node = m_model->nodeOf(index);
    if (node < 0)
        return;
    const pki::Asn1Node &at = m_model->tree()->nodes().at(node);
    if (!m_bytes->hasFocus()) // else the cursor would jump to the start of what it is in
        m_bytes->mark(at.offset, at.headerSize, at.size);
    else
        m_bytes->markAround(at.offset, at.headerSize, at.size);
    m_place->setText(tr("%1 at byte %2: %3 bytes of header, underlined, and %4 of content.")
                         .arg(pki::asn1TypeName(at), QLocale().toString(at.offset), QLocale().toString(at.headerSize),
                             QLocale().toString(at.size)));
    m_path->setValue(index.data(Asn1Model::PathRole).toString());
}

void FieldsTab::resizeEvent(QResizeEvent *event)
{
    arrange();
    LowColumn::resizeEvent(event);
}

void FieldsTab::arrange()
{
    const Qt::Orientation orientation
        = width() >= std::max(widthForBoth, m_theme.scaled(widthForBothLarge)) ? Qt::Horizontal : Qt::Vertical;
    const int extent = orientation == Qt::Horizontal ? width() : height();
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes({extent * 11 / 20, extent * 9 / 20});
    }
    const int treeWidth = orientation == Qt::Horizontal ? width() * 11 / 20 : width();
    m_tree->setColumnHidden(Asn1Model::Type, width() < m_theme.scaled(widthForTypes));
    m_tree->header()->resizeSection(Asn1Model::Field, std::max(160, treeWidth * 3 / 5));
    // The views have their new sizes only after this event.
    QMetaObject::invokeMethod(
        this, [this] { m_tree->scrollTo(m_tree->currentIndex(), QAbstractItemView::PositionAtCenter); },
        Qt::QueuedConnection);
}

} // namespace certwright::ui
