<?php
/**
 * What WordPress makes of an address that stands alone in a post (oEmbed discovery). Reads `{"address": "…", "files": {"https://…": "…"}}`
 * from standard input: the files that it would fetch, by address. Writes `{"version": "…", "html": "…"}`, false for an address that it
 * embeds nothing for.
 *
 * Usage: php wordpress-embed.php <folder of wp-settings.php> < job.json
 */
require __DIR__ . '/wordpress-start.php';

$job = json_decode(stream_get_contents(STDIN), true);
add_filter('pre_http_request', function ($answer, $arguments, $address) use ($job) {
    $body = $job['files'][strtok($address, '?')] ?? null;
    $code = $body === null ? 404 : 200;
    return ['headers' => [], 'body' => (string) $body, 'response' => ['code' => $code, 'message' => ''], 'cookies' => []];
}, 10, 3);
$html = wp_oembed_get($job['address']);
echo json_encode(['version' => $wp_version, 'html' => $html], JSON_THROW_ON_ERROR);
