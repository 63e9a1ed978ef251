import { makeStyles } from '@material-ui/core/styles';

/**
 * On paper there is nothing but what a page says: without the portal's frame and what
 * can be pressed, black on white.
 */
export const usePrintStyles = makeStyles({
  '@global': {
    '@media print': {
      'html, body': { background: '#fff !important' },
      'body *': { visibility: 'hidden' },
      '.accountability-page, .accountability-page *': {
        visibility: 'visible',
        boxShadow: 'none !important',
        color: '#000 !important',
        // Strips and patterns say something.
        printColorAdjust: 'exact',
      },
      '.accountability-page, .accountability-page .bui-Card': {
        background: '#fff !important',
      },
      '.accountability-page': {
        left: 0,
        position: 'absolute',
        top: 0,
        width: '100%',
      },
      '.accountability-page button, .accountability-page nav, .accountability-page details, .accountability-page [role=search]':
        { display: 'none !important' },
      '@page': { margin: '12mm' },
    },
  },
});
