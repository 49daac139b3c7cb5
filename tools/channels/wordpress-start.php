<?php
/** WordPress itself: its own files, in the order of its wp-settings.php, without its database and web server. */
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
