import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { credentialSpan } from './credentialSpan';
import type { TimeScale } from './timeScale';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * The life of one credential on the time line. It repeats what the cells beside it
 * say in words, so screen readers pass it by.
 */
export function CredentialBar(props: {
  credential: CredentialRecord;
  scale: TimeScale;
  now: Date;
}) {
  const { credential, scale, now } = props;
  const span = credentialSpan(credential, scale);
  const known = span.fromKnown && span.toKind !== 'unknown';
  const over =
    credential.status === 'revoked' ||
    credential.status === 'inactive' ||
    (span.toKind === 'expiry' && span.to < scale.at(now.getTime()));
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line
        x1={percent(scale.at(now.getTime()))}
        x2={percent(scale.at(now.getTime()))}
        y1={0}
        y2={HEIGHT}
        stroke="currentColor"
        strokeOpacity={0.4}
      />
      <rect
        x={percent(span.from)}
        width={percent(Math.max(0.005, span.to - span.from))}
        y={MIDDLE - 4}
        height={8}
        rx={2}
        fill={over ? 'none' : 'var(--bui-accent-bg, #1f5493)'}
        fillOpacity={known ? 0.75 : 0.2}
        stroke={over ? 'currentColor' : 'var(--bui-accent-bg, #1f5493)'}
        strokeDasharray={known ? undefined : '4 3'}
      />
      {span.toKind === 'on' && (
        <svg x="100%" overflow="visible">
          <path
            d={`M-10 ${MIDDLE - 7} L-2 ${MIDDLE} L-10 ${MIDDLE + 7}`}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
          />
        </svg>
      )}
      {span.lastUsed !== undefined && (
        <circle
          cx={percent(span.lastUsed)}
          cy={MIDDLE}
          r={4}
          fill="var(--bui-bg-neutral-1, #fff)"
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
    </svg>
  );
}
