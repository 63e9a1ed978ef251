import { useTheme } from '@material-ui/core/styles';
import { useId } from 'react';
import { stateStrokes, useNow } from '../../shared';
import { useText } from '../../translation';
import type { LifePoint } from './lifePoints';
import { spread } from './spread';

const WIDTH = 800;
const HEIGHT = 64;
const MARGIN = 16;
const MIDDLE = 26;
const RADIUS = 11;
const BAND = 10;

/** From where to where it permits something. */
function permitted(points: readonly LifePoint[]): [number, number] | undefined {
  const from = points.findIndex(({ what }) => what === 'began');
  const to = points.findIndex(
    ({ what }) => what === 'ended' || what === 'ends',
  );
  return from >= 0 && to > from ? [from, to] : undefined;
}

/** The points on a line; what is permitted hatched, what lies ahead hollow. */
export function LifePicture(props: {
  points: readonly LifePoint[];
  label: string;
}) {
  const { points, label } = props;
  const t = useText();
  const now = useNow().getTime();
  const hatch = useId().replace(/:/g, '');
  const { palette } = useTheme();
  const instants = points.map(({ at }) => Date.parse(at));
  const places = spread(instants, {
    length: WIDTH - 2 * MARGIN,
    apart: 2.5 * RADIUS,
  }).map(place => place + MARGIN);
  const last = places[places.length - 1];
  const band = permitted(points);
  const today = placeOf(now, instants, places);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      style={{ maxHeight: 2 * HEIGHT, minWidth: 280 }}
    >
      <defs>
        <pattern
          id={hatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="7" fill={stateStrokes.excepted} />
        </pattern>
      </defs>
      <line
        x1={places[0]}
        x2={last}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke={palette.text.secondary}
        strokeWidth={2}
        strokeDasharray="3 4"
      />
      {/* The first one hides the dashes, which would show between the hatches. */}
      {band &&
        [palette.background.paper, `url(#${hatch})`].map(fill => (
          <rect
            key={fill}
            x={places[band[0]]}
            y={MIDDLE - BAND / 2}
            width={places[band[1]] - places[band[0]]}
            height={BAND}
            fill={fill}
            stroke={stateStrokes.excepted}
          />
        ))}
      {today !== undefined && (
        <>
          <line
            x1={today}
            x2={today}
            y1={4}
            y2={HEIGHT - 16}
            stroke={palette.primary.main}
            strokeWidth={2}
          />
          <text
            x={today}
            y={HEIGHT - 3}
            fill={palette.text.primary}
            fontSize={12}
            textAnchor="middle"
          >
            {t('exceptions.life.today')}
          </text>
        </>
      )}
      {points.map(({ what, at }, index) => {
        const isPast = instants[index] <= now;
        return (
          <g key={`${what}:${at}`}>
            <circle
              cx={places[index]}
              cy={MIDDLE}
              r={RADIUS}
              fill={isPast ? palette.text.primary : palette.background.paper}
              stroke={palette.text.primary}
              strokeWidth={1.5}
            />
            <text
              x={places[index]}
              y={MIDDLE + 4}
              fill={isPast ? palette.background.paper : palette.text.primary}
              fontSize={12}
              textAnchor="middle"
            >
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Where an instant lies between points that were moved apart; none beyond them. */
function placeOf(
  instant: number,
  instants: readonly number[],
  places: readonly number[],
): number | undefined {
  const next = instants.findIndex(one => one > instant);
  if (next <= 0) return undefined;
  const span = instants[next] - instants[next - 1];
  const share = (instant - instants[next - 1]) / span;
  return places[next - 1] + share * (places[next] - places[next - 1]);
}
