import { makeStyles } from '@material-ui/core/styles';

const COLOUR = '#8c8c8c';
const line = `2px solid ${COLOUR}`;
const ARM = 16;
const GAP = 8;
/** Where the arms leave the boxes, whatever is unfolded in them. */
const SHOULDER = 36;

// The picture looks at the room that it has itself, because a page of the catalog
// gives it less than a page of its own.
const WIDE = '@container (min-width: 820px)';
const MEDIUM = '@container (min-width: 440px)';

/**
 * A side column: every seat has an arm to a bracket, and the arm of the first one goes
 * on to the core.
 */
function side(area: 'left' | 'right') {
  const inner = area === 'left' ? 'right' : 'left';
  const stroke = { content: '""', position: 'absolute' as const };
  return {
    gridArea: area,
    '& > ul': {
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    },
    [WIDE]: {
      paddingBottom: 20,
      '& > ul': { gridTemplateColumns: 'minmax(0, 1fr)' },
      [area === 'left' ? 'paddingRight' : 'paddingLeft']: 2 * ARM,
      '& ul > li': { position: 'relative' },
      '& ul > li::after': {
        ...stroke,
        borderTop: line,
        [inner]: -ARM,
        top: SHOULDER,
        width: ARM,
      },
      '& ul > li:first-child::after': { [inner]: -2 * ARM, width: 2 * ARM },
      '& ul > li::before': {
        ...stroke,
        borderLeft: line,
        bottom: 0,
        [inner]: -ARM - 1,
        top: -GAP,
      },
      '& ul > li:first-child::before': { top: SHOULDER },
      '& ul > li:last-child::before': {
        bottom: 'auto',
        height: GAP + SHOULDER,
      },
      '& ul > li:only-child::before': { display: 'none' },
    },
  };
}

/** How the picture is laid out: a core, two sides that branch off it, what lies below. */
export const usePictureStyles = makeStyles({
  picture: { containerType: 'inline-size' as any },
  table: {
    display: 'grid',
    gap: 16,
    gridTemplateAreas: '"core" "left" "right" "controls"',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [WIDE]: {
      gap: 0,
      gridTemplateAreas: '"left core right" "left controls right"',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
    },
  },
  core: { gridArea: 'core' },
  left: side('left'),
  right: side('right'),
  controls: {
    display: 'flex',
    flexDirection: 'column',
    gridArea: 'controls',
  },
  node: {
    border: line,
    borderRadius: 'var(--bui-radius-4, 12px)',
    boxSizing: 'border-box',
    padding: 12,
  },
  heading: { fontSize: '0.875rem', fontWeight: 'bold', margin: '0 0 8px' },
  seats: {
    display: 'grid',
    gap: GAP,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { minWidth: 0 },
  },
  hole: {
    border: `1.5px dashed ${COLOUR}`,
    borderRadius: 'var(--bui-radius-3, 8px)',
    padding: 12,
  },
  pair: { [MEDIUM]: { gridTemplateColumns: '1fr 1fr' } },
  stem: { borderLeft: line, height: 20, margin: '0 auto', width: 0 },
  /** As long as the sides are high. */
  longStem: {
    borderLeft: line,
    flexGrow: 1,
    margin: '0 auto',
    minHeight: 20,
    width: 0,
  },
  fork: {
    display: 'none',
    fill: 'none',
    height: 24,
    stroke: COLOUR,
    strokeWidth: 2,
    width: '100%',
    [MEDIUM]: { display: 'block' },
  },
  narrowStem: { [MEDIUM]: { display: 'none' } },
  /** Stems between what lies apart on narrow screens say nothing there. */
  wideStem: { display: 'none', [WIDE]: { display: 'block' } },
});
