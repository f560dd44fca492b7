/** Whether the panel fills the screen: on a phone, and in a window too low for anything else. */
import { useEffect, useState } from 'preact/hooks';

/** As in `styles/panel.css`. */
export const phone = '(max-width: 479px), (max-height: 479px)';

export function usePhone(): boolean {
  const [isPhone, setPhone] = useState(() => matchMedia(phone).matches);
  useEffect(() => {
    const query = matchMedia(phone);
    const follow = () => setPhone(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isPhone;
}
