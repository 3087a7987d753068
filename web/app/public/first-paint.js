// The first words of a visitor's page, while the app is on its way; see first-paint.ts.
(() => {
  let language;
  try {
    if (localStorage.getItem('coachconnect.person')) {
      return;
    }
    language = localStorage.getItem('coachconnect.language');
  } catch {
    // Storage is closed to us: the browser decides.
  }
  const wanted = [language, ...navigator.languages.map((tag) => tag.split('-')[0]), 'en'];
  const words = wanted
    .map((tag) =>
      document.querySelector(`template[data-path="${CSS.escape(location.pathname)}"][lang="${tag}"]`),
    )
    .find(Boolean);
  if (words) {
    document.getElementById('first-paint').append(words.content.cloneNode(true));
  }
})();
