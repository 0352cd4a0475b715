#include "tests/support/permissions.h"

#include <QFile>
#include <QTemporaryFile>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace certwright::test {

namespace {

constexpr unsigned overrides[] = {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH};

/// Of the calling thread, and of the threads and programs that it starts.
void giveUpOverrides()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {};
    if (::syscall(SYS_capget, &header, sets) != 0)
        return;
    for (const unsigned capability : overrides) {
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0); // or root's programs would get it back
        const unsigned keep = ~CAP_TO_MASK(capability);
        __user_cap_data_struct &set = sets[CAP_TO_INDEX(capability)];
        set.effective &= keep;
        set.permitted &= keep;
        set.inheritable &= keep;
    }
    static_cast<void>(::syscall(SYS_capset, &header, sets));
}

} // namespace

bool obeyModes()
{
    if (::geteuid() == 0)
        giveUpOverrides();
    QTemporaryFile probe;
    if (!probe.open())
        return false;
    const Mode unreadable(probe.fileName(), 0);
    const bool dropped
        = ::geteuid() != 0 || ::prctl(PR_CAPBSET_READ, static_cast<unsigned>(CAP_DAC_OVERRIDE), 0, 0, 0) == 0;
    return dropped && !QFile(probe.fileName()).open(QIODevice::ReadOnly);
}

Mode::Mode(const QString &path, unsigned mode)
    : m_path(QFile::encodeName(path))
    , m_before(0)
{
    struct stat status { };
    if (::stat(m_path.constData(), &status) == 0)
        m_before = status.st_mode & 07777;
    ::chmod(m_path.constData(), mode);
}

Mode::~Mode()
{
    ::chmod(m_path.constData(), m_before);
}

} // namespace certwright::test
