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
  borderColor: string;
}

/** Backstage UI tokens, so that light and dark both work. */
export const statePatterns: Record<HonestState, StatePattern> = {
  pass: {
    background: 'var(--bui-positive-bg-subdued, #96f0b6)',
    color: 'var(--bui-positive-fg-subdued, #0c632b)',
    borderColor: 'var(--bui-positive-border, #54a671)',
  },
  fail: {
    background: 'var(--bui-negative-bg-subdued, #ffcbcb)',
    color: 'var(--bui-negative-fg-subdued, #991919)',
    borderColor: 'var(--bui-negative-border, #d06565)',
  },
  excepted: {
    background:
      'repeating-linear-gradient(45deg, var(--bui-warning-bg-subdued, #ffedd5) 0 4px, transparent 4px 8px)',
    color: 'var(--bui-warning-fg-subdued, #aa4d00)',
    borderColor: 'var(--bui-warning-border, #ff9400)',
  },
  unknown: {
    background:
      'radial-gradient(circle at center, var(--bui-border-1, #b0b0b0) 1px, transparent 1.5px) 0 0 / 6px 6px',
    color: 'var(--bui-fg-primary, inherit)',
    borderColor: 'var(--bui-border-1, #b0b0b0)',
  },
  'not-applicable': {
    background: 'transparent',
    color: 'var(--bui-fg-primary, inherit)',
    borderColor: 'transparent',
  },
};
