/** How something stands. Unknown is never pass. */
export type HonestState =
  | 'pass'
  | 'fail'
  | 'excepted'
  | 'unknown'
  | 'not-applicable';

/** Colours and pattern of one state. The pattern tells what colour alone would not. */
export interface StatePattern {
  background: string;
  color: string;
}

/** The same for areas without words on them, strong enough for both themes. */
export const stateFills: Record<HonestState, string> = {
  pass: 'var(--bui-fg-positive, #1aaf4f)',
  fail: 'var(--bui-fg-negative, #ec3b18)',
  excepted:
    'repeating-linear-gradient(45deg, var(--bui-fg-warning, #e36d05) 0 4px, transparent 4px 7px)',
  unknown:
    'radial-gradient(circle at center, var(--bui-fg-secondary, #808080) 1px, transparent 1.5px) 0 0 / 5px 5px',
  'not-applicable': 'transparent',
};

/** Outlines in the same colours. */
export const stateStrokes: Record<HonestState, string> = {
  pass: 'var(--bui-fg-positive, #1aaf4f)',
  fail: 'var(--bui-fg-negative, #ec3b18)',
  excepted: 'var(--bui-fg-warning, #e36d05)',
  unknown: 'var(--bui-fg-secondary, #808080)',
  'not-applicable': 'var(--bui-border-1, #d5d5d5)',
};

/** Backstage UI tokens, so that light and dark both work. */
export const statePatterns: Record<HonestState, StatePattern> = {
  pass: {
    background: 'var(--bui-positive-bg-subdued, #96f0b6)',
    color: 'var(--bui-positive-fg-subdued, #0c632b)',
  },
  fail: {
    background: 'var(--bui-negative-bg-subdued, #ffcbcb)',
    color: 'var(--bui-negative-fg-subdued, #991919)',
  },
  excepted: {
    background:
      'repeating-linear-gradient(45deg, var(--bui-warning-bg-subdued, #ffedd5) 0 4px, transparent 4px 8px)',
    color: 'var(--bui-warning-fg-subdued, #aa4d00)',
  },
  unknown: {
    background:
      'radial-gradient(circle at center, var(--bui-border-1, #b0b0b0) 1px, transparent 1.5px) 0 0 / 6px 6px',
    color: 'var(--bui-fg-primary, inherit)',
  },
  'not-applicable': {
    background: 'transparent',
    color: 'var(--bui-fg-primary, inherit)',
  },
};
