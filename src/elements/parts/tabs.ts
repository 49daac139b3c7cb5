import {html, type TemplateResult} from 'lit';

/** Index that a key selects, unless the page kept it: arrows move by one, in reading direction and around the ends; Home and End jump. */
function target(
  {key, currentTarget, defaultPrevented}: KeyboardEvent,
  selected: number,
  count: number,
): number | undefined {
  if (defaultPrevented) return undefined;
  const forward = (currentTarget as Element).matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const moves: Record<string, number> = {ArrowLeft: -1, ArrowRight: -1, [forward]: 1};
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return moves[key] && (selected + moves[key] + count) % count;
}

/**
 * Tab list. Selection follows focus, as the panels are all rendered already. Source: ARIA Authoring Practices Guide, tabs pattern.
 * @param name accessible name of the list.
 * @param panels id prefix of the panels: the nth tab controls `<prefix>-<n>`.
 */
export function tabs(
  name: string,
  labels: readonly unknown[],
  selected: number,
  panels: string,
  onSelect: (index: number) => void,
): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    const index = target(event, selected, labels.length);
    if (index === undefined) return;
    event.preventDefault();
    onSelect(index);
    ((event.currentTarget as Element).children[index] as HTMLElement).focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${name} @keydown=${onKeydown}>
    ${labels.map(
      (label, index) =>
        html`<button
          part="button"
          role="tab"
          id="tab-${index}"
          aria-controls="${panels}-${index}"
          aria-selected=${index === selected}
          tabindex=${index === selected ? 0 : -1}
          @click=${() => onSelect(index)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}
