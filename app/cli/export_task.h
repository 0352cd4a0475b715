#pragma once

#include "app/cli/delivery.h"
#include "app/cli/task.h"
#include "core/pki/private_key.h"

namespace certwright::cli {

/// export ID
class ExportTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    QString unusedSecret() const;
    void collect(const workspace::CertificateRecord &record);
    void askForKey();
    void askPkcs12Password();
    void bundle();
    void write(SecureBytes content);
    void print(const SecureBytes &content);

    QString m_format;
    std::optional<workspace::CertificateRecord> m_record;
    SecureBytes m_keyPassphrase;
    SecureBytes m_password;
    bool m_isClosedToJava = false; ///< by characters of the password
};

} // namespace certwright::cli
