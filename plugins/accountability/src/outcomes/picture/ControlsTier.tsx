import { Link } from '@backstage/core-components';
import {
  type ControlSummary,
  definitionDeclarePermission,
} from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import {
  EmptyState,
  useDefinitionPaths,
  useMay,
  useOptionalPath,
} from '../../shared';
import { useText } from '../../translation';
import { ControlBoxes } from './ControlBoxes';
import { usePictureStyles } from './usePictureStyles';

/** The controls between the seats and the systems, or that there are none. */
export function ControlsTier(props: {
  /** The outcome that they carry out. */
  outcome: string;
  controls: ControlSummary[];
}) {
  const { outcome, controls } = props;
  const classes = usePictureStyles();
  const t = useText();
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  const mayDeclare = useMay(definitionDeclarePermission);
  return (
    <div className={classes.node}>
      <h3 className={classes.heading}>{t('outcomes.controls.title')}</h3>
      {controls.length > 0 ? (
        <ControlBoxes controls={controls} />
      ) : (
        <EmptyState
          title={t('outcomes.controls.none')}
          action={
            hasPages &&
            mayDeclare && (
              <Link to={paths.declare('Control', outcome)}>
                {t('outcomes.controls.declare')}
              </Link>
            )
          }
        />
      )}
    </div>
  );
}
