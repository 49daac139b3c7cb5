<?php
/**
 * What WordPress makes of posts. Reads `[{"content": "…", "trusted": false}]` from standard input; "trusted" is whether the account may
 * write any HTML (Editors and Administrators of a single site). Writes `{"version": "…", "posts": [{"saved": "…", "shown": "…"}]}`: what
 * is stored when the post is saved, and what its readers get.
 *
 * Usage: php wordpress.php <folder of wp-settings.php> < posts.json
 */
require __DIR__ . '/wordpress-start.php';

// The post that is being shown: no attachment.
$GLOBALS['post'] = new WP_Post((object) ['ID' => 1, 'post_type' => 'post', 'filter' => 'raw']);

$trusted = false;
wp_set_current_user(0);
add_filter('user_has_cap', function ($capabilities) use (&$trusted) {
    return ['unfiltered_html' => $trusted] + $capabilities;
});

$made = [];
foreach (json_decode(stream_get_contents(STDIN)) as $post) {
    $trusted = $post->trusted;
    kses_init();
    // Editors send with slashes what the filters of saving expect with slashes.
    $saved = wp_unslash(apply_filters('content_save_pre', wp_slash($post->content)));
    $made[] = ['saved' => $saved, 'shown' => apply_filters('the_content', $saved)];
}
echo json_encode(['version' => $wp_version, 'posts' => $made], JSON_THROW_ON_ERROR);
