#pragma once

#include <QWidget>

namespace certwright::ui {

class NewButton;
class SearchField;
class Theme;

/// The bar above the pages: search at the leading end, New at the other.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    NewButton *newButton() const { return m_new; }

private:
    SearchField *m_search;
    NewButton *m_new;
};

} // namespace certwright::ui
