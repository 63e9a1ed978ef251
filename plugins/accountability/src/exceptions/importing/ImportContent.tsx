import { Card, CardBody, Text } from '@backstage/ui';
import { BackLink } from '../../declare/BackLink';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { ImportReview } from './ImportReview';
import { RegisterFields } from './RegisterFields';
import { useRegisterImport } from './useRegisterImport';

/** Takes another register in: a file, what would come of it, the drafts. */
export function ImportContent() {
  const t = useText();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const taken = useRegisterImport();
  return (
    <>
      <BackLink to={paths?.register({}) ?? '..'}>
        {t('exceptions.back')}
      </BackLink>
      <div className={classes.root}>
        <header>
          <Text as="h2" variant="title-medium" weight="bold">
            {t('exceptions.importing.title')}
          </Text>
          <p>{t('exceptions.importing.intro')}</p>
        </header>
        {taken.read ? (
          <ImportReview read={taken.read} taken={taken} />
        ) : (
          // On a card: on the page itself its labels are too pale to read.
          <Card>
            <CardBody>
              <RegisterFields taken={taken} />
            </CardBody>
          </Card>
        )}
      </div>
    </>
  );
}
