import { useTheme } from '@material-ui/core/styles';
import { useNumber } from '../../inventory/useNumber';
import { useText } from '../../translation';
import { sparkPath } from './sparkPath';

const WIDTH = 96;
const HEIGHT = 20;

/** The last numbers as a small line; nothing where one number shows no movement. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const t = useText();
  const number = useNumber();
  const { palette } = useTheme();
  if (values.length < 2) return null;
  return (
    <svg
      role="img"
      aria-label={t('outcomes.numbers.spark', {
        values: values.slice(-5).map(number).join(', '),
      })}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <path
        d={sparkPath(values, { width: WIDTH, height: HEIGHT })}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
    </svg>
  );
}
