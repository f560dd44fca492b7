/** The few line drawings of the panel. They repeat what words say, and are hidden from screen readers. */

const paths = {
  sign: 'M12 2v20M8 22h8M12 4h6l3 3-3 3h-6M12 11H6l-3 3 3 3h6',
  close: 'M6 6l12 12M18 6L6 18',
  globe: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  pencil: 'M4 20l1-4L16 5l3 3L8 19z',
  alert: 'M12 3 2 21h20zM12 10v5m0 3v.1',
  clock: 'M12 3a9 9 0 1 0 .1 0M12 7v5l3 2',
  home: 'M4 11l8-7 8 7v9h-5v-5H9v5H4z',
  door: 'M6 21V3h12v18M3 21h18m-6-9v.1',
  phone: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-9 2-18-7-16-16z',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
