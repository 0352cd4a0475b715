#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace certwright::ui {

class StatusLabel;

/// What a person sees before there is anything to see: two things to do, a place to drop files, a field for a server.
class FirstRunView final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunView(const PageContext &context, QWidget *parent = nullptr);
    ~FirstRunView() override;

    void focusFirst();

private:
    QWidget *buildChoices();
    QWidget *buildDrop();
    QWidget *buildServer();
    void showKeyring();
    void check();

    PageContext m_context;
    QWidget *m_first = nullptr;
    QLineEdit *m_server = nullptr;
    StatusLabel *m_keyring = nullptr;
};

} // namespace certwright::ui
