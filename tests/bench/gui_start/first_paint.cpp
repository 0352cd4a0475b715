// first_paint COMMAND...: starts a program on $DISPLAY and prints the milliseconds until a window of it shows
// something. Judges from outside, so any two programs can be compared: a top-level window must be mapped and carry more
// than a handful of colours. The program is ended afterwards. Exit 1: nothing was painted within 30 seconds.

#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

constexpr std::size_t enoughColours = 12; // an empty window has one, a frame two or three
constexpr int smallest = 200; // pixels; splash screens and tooltips are smaller

template <typename T>
Reply<T> own(T *reply)
{
    return Reply<T>(reply, &std::free);
}

bool isPainted(xcb_connection_t *display, xcb_window_t window)
{
    const auto attributes
        = own(xcb_get_window_attributes_reply(display, xcb_get_window_attributes(display, window), nullptr));
    if (!attributes || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
        return false;
    const auto geometry = own(xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr));
    if (!geometry || geometry->width < smallest || geometry->height < smallest)
        return false;
    const auto image = own(xcb_get_image_reply(display,
        xcb_get_image(display, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, geometry->width, geometry->height, ~0U),
        nullptr));
    if (!image)
        return false;
    const auto *pixels = reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get()));
    const auto count = static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / sizeof(std::uint32_t);
    std::set<std::uint32_t> colours;
    for (std::size_t i = 0; i < count && colours.size() < enoughColours; i += 7)
        colours.insert(pixels[i]);
    return colours.size() >= enoughColours;
}

bool anyPainted(xcb_connection_t *display, xcb_window_t root)
{
    const auto tree = own(xcb_query_tree_reply(display, xcb_query_tree(display, root), nullptr));
    if (!tree)
        return false;
    const xcb_window_t *children = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        if (isPainted(display, children[i]))
            return true;
    }
    return false;
}

pid_t start(char **command)
{
    pid_t child = -1;
    return posix_spawnp(&child, command[0], nullptr, nullptr, command, environ) == 0 ? child : -1;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2)
        return 2;
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display) != 0)
        return 2;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;

    const auto begin = Clock::now();
    const pid_t child = start(arguments + 1);
    bool painted = false;
    while (child > 0 && !painted && Clock::now() - begin < std::chrono::seconds(30)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        painted = anyPainted(display, root);
    }
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count();
    if (child > 0) {
        kill(child, SIGTERM);
        waitpid(child, nullptr, 0);
    }
    xcb_disconnect(display);
    if (painted)
        std::printf("%lld\n", static_cast<long long>(took));
    return painted ? 0 : 1;
}
