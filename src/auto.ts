/**
 * The script tag. Tags that are in the page already upgrade while the script runs and ask for their words at once, side
 * by side; nothing has to be fetched ahead of them.
 */
import './define.js';
