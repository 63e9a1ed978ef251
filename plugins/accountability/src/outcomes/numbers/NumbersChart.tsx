import { useTheme } from '@material-ui/core/styles';
import type {
  OutcomeMeasure,
  Sample,
} from 'backstage-plugin-accountability-common';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useNumber } from '../../inventory/useNumber';
import { useLanguage } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { chartPoints, chartRange, deadlineOf } from './chartData';

const HEIGHT = 280;

/** The numbers of an outcome over time, with where they shall get and where they lead. */
export default function NumbersChart(props: {
  measure: OutcomeMeasure;
  samples: readonly Sample[];
}) {
  const { measure, samples } = props;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const language = useLanguage();
  const { palette } = useTheme();
  const points = chartPoints(measure, samples);
  const deadline = deadlineOf(measure);
  const { baseline, target, thresholds } = measure;
  const format = (timeZone?: string) =>
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      timeZone,
    });
  const short = format();
  const calendarDay = format('UTC');
  const text = { fill: palette.text.secondary, fontSize: 12 };
  const last = points.findLast(({ value: known }) => known !== undefined)?.time;
  // Words stand where no numbers are: over the days that are still to come.
  const side = deadline && last && deadline > last ? 'Right' : 'Left';
  // Words stand beside each line, so that no colour has to be told apart.
  const line = (
    value: number | undefined,
    label: 'baseline' | 'target' | 'atRisk' | 'breached',
    look: { stroke: string; strokeDasharray?: string },
  ) =>
    value !== undefined && (
      <ReferenceLine
        {...look}
        y={value}
        label={{
          ...text,
          value: t(`outcomes.numbers.chart.${label}`, { value: number(value) }),
          // Above and below the line, for where both are the same.
          position: `inside${label === 'baseline' ? 'Top' : 'Bottom'}${side}`,
        }}
      />
    );
  const times = [...points.map(({ time }) => time), deadline].filter(
    time => time !== undefined,
  );
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart
        data={points}
        margin={{ top: 16, right: 24, bottom: 8, left: 0 }}
      >
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis
          dataKey="time"
          type="number"
          scale="time"
          domain={[Math.min(...times), Math.max(...times)]}
          tickFormatter={time =>
            // The day that counts until its end, and not the one that begins then.
            time === deadline
              ? calendarDay.format(Date.parse(measure.targetDate!))
              : short.format(time)
          }
          tick={text}
          stroke={palette.divider}
        />
        <YAxis
          domain={chartRange(measure, points)}
          tickFormatter={value => number(Math.round(value * 10) / 10)}
          tick={text}
          stroke={palette.divider}
        />
        {line(baseline, 'baseline', { stroke: palette.text.disabled })}
        {line(thresholds?.breached, 'breached', {
          stroke: palette.error.main,
          strokeDasharray: '2 3',
        })}
        {line(thresholds?.atRisk, 'atRisk', {
          stroke: palette.warning.main,
          strokeDasharray: '2 3',
        })}
        {line(target, 'target', { stroke: palette.success.main })}
        {deadline !== undefined && (
          <ReferenceLine
            x={deadline}
            stroke={palette.success.main}
            label={({ viewBox }) => (
              <text {...text} x={viewBox.x} y={viewBox.y - 4} textAnchor="end">
                {t('outcomes.numbers.chart.targetDate', {
                  day: days(measure.targetDate!).day,
                })}
              </text>
            )}
          />
        )}
        <Tooltip
          labelFormatter={time => days(new Date(time).toISOString()).day}
          formatter={value => number(Number(value))}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            color: palette.text.primary,
          }}
          labelStyle={{ color: palette.text.primary }}
          itemStyle={{ color: palette.text.primary }}
        />
        <Line
          dataKey="forecast"
          name={t('outcomes.numbers.chart.forecast')}
          stroke={palette.text.secondary}
          strokeDasharray="6 4"
          dot={false}
          isAnimationActive={false}
          connectNulls
        />
        <Line
          dataKey="value"
          name={t('outcomes.numbers.chart.value')}
          stroke={palette.primary.main}
          strokeWidth={2}
          dot={{ r: 3 }}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
