#include "ui/window/top_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/new_button.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace certwright::ui {

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(theme, tr("Search names, hosts, fingerprints or commands"),
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this))
    , m_new(new NewButton(theme, this))
{
    m_search->setMaximumWidth(theme.scaled(456));
    m_search->setMinimumWidth(200);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 8);
    layout->setSpacing(24);
    layout->addWidget(m_search, 1);
    layout->addStretch(0);
    layout->addWidget(m_new);
}

} // namespace certwright::ui
