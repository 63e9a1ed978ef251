import { Button, ButtonLink } from '@backstage/ui';
import { EmptyState, useDefinitionPaths } from '../shared';
import { useText } from '../translation';
import { useObligationStyles } from './useObligationStyles';

/** There is nothing to do, when there would be, and where to look instead. */
export function NoObligations(props: {
  /** Absent where one looks as far as one can. */
  onFurther?: () => void;
}) {
  const t = useText();
  const classes = useObligationStyles();
  const paths = useDefinitionPaths();
  return (
    <EmptyState
      title={t('obligations.empty.title')}
      description={t('obligations.empty.text')}
      action={
        <div className={classes.choices}>
          {props.onFurther && (
            <Button variant="secondary" onPress={props.onFurther}>
              {t('obligations.empty.further')}
            </Button>
          )}
          <ButtonLink
            variant="secondary"
            href={`${paths.list('Outcome')}?seat=me`}
          >
            {t('obligations.empty.outcomes')}
          </ButtonLink>
        </div>
      }
    />
  );
}
