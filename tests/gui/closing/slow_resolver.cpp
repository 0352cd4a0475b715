// Loaded before everything else: a resolver that says nothing about names under .test for two minutes, and leaves a
// file as a sign that it was asked.
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <netdb.h>
#include <string_view>
#include <unistd.h>

extern "C" int getaddrinfo(
    const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result) noexcept(false)
{
    using Resolver = int (*)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    const std::string_view name = node ? node : "";
    if (!name.ends_with(".test"))
        return reinterpret_cast<Resolver>(dlsym(RTLD_NEXT, "getaddrinfo"))(node, service, hints, result);
    if (const char *sign = std::getenv("SLOW_RESOLVER_SIGN")) {
        if (std::FILE *file = std::fopen(sign, "w"))
            std::fclose(file);
    }
    sleep(120);
    return EAI_AGAIN;
}
