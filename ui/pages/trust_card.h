#pragma once

#include "core/workspace/records.h"

#include <QWidget>

class QVBoxLayout;

namespace certwright::ui {

class Card;
class FilterChips;
class Theme;

/// How to make programs trust an authority's root, and how to undo it: the exact commands. Nothing is run.
class TrustCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustCard(const Theme &theme, QWidget *parent = nullptr);

    void setAuthority(const workspace::AuthorityRecord &authority);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void fill();

    const Theme &m_theme;
    Card *m_card;
    FilterChips *m_choice;
    QVBoxLayout *m_rows;
    std::optional<workspace::AuthorityRecord> m_authority;
};

} // namespace certwright::ui
