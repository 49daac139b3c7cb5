<?php
/**
 * What WordPress makes of posts: its own files, in the order of its wp-settings.php, without its database and web server.
 * Reads `[{"content": "…", "trusted": false}]` from standard input; "trusted" is whether the account may write any HTML
 * (Editors and Administrators of a single site). Writes `{"version": "…", "posts": [{"saved": "…", "shown": "…"}]}`: what is
 * stored when the post is saved, and what its readers get.
 *
 * Usage: php wordpress.php <folder of wp-settings.php> < posts.json
 */
error_reporting(E_ERROR);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_DEBUG', false);
$_SERVER['SERVER_SOFTWARE'] = '';

preg_match_all('~^require(?:_once)? ABSPATH \. WPINC \. (\S+);~m', file_get_contents(ABSPATH . 'wp-settings.php'), $named);
foreach ($named[1] as $file) {
    require_once ABSPATH . WPINC . trim($file, "'");
}
require_once ABSPATH . WPINC . '/class-wpdb.php';
require_once ABSPATH . WPINC . '/cache.php';
wp_cache_init();

// The options of a fresh site that the filters below ask for; every other one is off. They would come from the database.
$options = [
    'blog_charset' => 'UTF-8',
    'home' => 'https://news.example',
    'siteurl' => 'https://news.example',
    'use_smilies' => 1,
];
add_filter('pre_option', fn ($value, $option) => $options[$option] ?? 0, 10, 2);
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
