import { useTheme } from '@material-ui/core/styles';
import { sparkPath } from './sparkPath';

const WIDTH = 96;
const HEIGHT = 20;

/** The last numbers as a small line; nothing where one number shows no movement. */
export function Sparkline(props: {
  values: readonly number[];
  /** The same in words. */
  label: string;
}) {
  const { values, label } = props;
  const { palette } = useTheme();
  if (values.length < 2) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      style={{ verticalAlign: 'middle' }}
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
