#include "app/cli/exit_code.h"

#include <algorithm>
#include <iterator>

namespace certwright::cli {

namespace {

/// Failures that another command line mends.
bool isUsage(ErrorCode code)
{
    constexpr ErrorCode usage[] = {ErrorCode::NameEmpty, ErrorCode::NameTooLong, ErrorCode::NameHasControlCharacter,
        ErrorCode::NameHasSpace, ErrorCode::NameInvalid, ErrorCode::NameEmptyLabel, ErrorCode::LabelTooLong,
        ErrorCode::LabelInvalid, ErrorCode::WildcardTooBroad, ErrorCode::WildcardMisplaced,
        ErrorCode::NameOutsideConstraints, ErrorCode::TooManyNames, ErrorCode::NoNames, ErrorCode::PermitInvalid,
        ErrorCode::AuthorityNameInvalid, ErrorCode::AuthorityAmbiguous, ErrorCode::NoAuthorityPermits,
        ErrorCode::DaysOutOfRange, ErrorCode::YearsOutOfRange, ErrorCode::NotForServers, ErrorCode::KeyTypeUnknown,
        ErrorCode::PurposeNotPermitted, ErrorCode::TargetInvalid, ErrorCode::RecipeUnknown,
        ErrorCode::SeveralCertificates, ErrorCode::SeveralKeys};
    return std::find(std::begin(usage), std::end(usage), code) != std::end(usage);
}

} // namespace

ExitCode exitCodeFor(ErrorCode code)
{
    if (code == ErrorCode::Cancelled || code == ErrorCode::KeyringDenied)
        return ExitCode::Declined;
    return isUsage(code) ? ExitCode::Usage : ExitCode::Failed;
}

} // namespace certwright::cli
