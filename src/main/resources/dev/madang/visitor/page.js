'use strict';
(() => {
  const query = document.getElementById('query');
  const count = document.getElementById('count');
  const buttons = [...document.querySelectorAll('li button')];
  const floors = [...document.querySelectorAll('div.floor')];
  const tabs = [...document.querySelectorAll('.floors button')];
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  // Names are compared in small letters, composed, without blanks and signs: 부산도시공사 finds (주)부산 도시공사.
  const fold = text => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  // Folding turns a single ㄱ into the letter that begins a syllable.
  const FIRST_INITIAL = 0x1100;
  const INITIALS = 19;
  const initialOf = letter => {
    const code = letter.charCodeAt(0) - 0xac00;
    return code >= 0 && code < 11172 ? String.fromCharCode(FIRST_INITIAL + Math.floor(code / 588)) : letter;
  };
  const isInitial = letter => letter.charCodeAt(0) >= FIRST_INITIAL && letter.charCodeAt(0) < FIRST_INITIAL + INITIALS;
  // Who types ㅂ and ㅅ alone gets ㅄ from many an input method.
  const PAIRS = { ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' };
  const parted = text => [...text].map(letter => PAIRS[letter] || letter).join('');
  // Initial consonants stand for syllables that begin so, also behind whole ones: 국ㄱㄱ finds 국가관.
  const isIn = (word, name) => {
    if (name.includes(word) || ![...word].some(isInitial)) {
      return name.includes(word);
    }
    for (let from = 0; from + word.length <= name.length; from++) {
      if ([...word].every((letter, i) => letter === name[from + i] || letter === initialOf(name[from + i]))) {
        return true;
      }
    }
    return false;
  };
  const entries = buttons.map(button => {
    return {
      button,
      name: fold(button.dataset.names),
      numbers: button.dataset.numbers.split(', ').map(fold).filter(number => number !== ''),
      spots: button.dataset.spots.split(' '),
    };
  });

  // The part of each drawing that is seen, in its own units.
  const views = new Map();
  const svgOf = floor => floor.querySelector('svg');
  for (const floor of floors) {
    const [x, y, width, height] = svgOf(floor).getAttribute('viewBox').split(' ').map(Number);
    const svg = svgOf(floor);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    svg.setAttribute('tabindex', '0');
    views.set(svg, { x, y, width, height, whole: { x, y, width, height } });
  }

  let flight = 0;
  const paint = svg => {
    const view = views.get(svg);
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    const unit = 1 / (svg.getScreenCTM()?.a || 1);
    for (const pin of svg.querySelectorAll('.pin')) {
      pin.setAttribute('transform', `translate(${pin.dataset.x} ${pin.dataset.y}) scale(${unit})`);
    }
  };
  const look = (svg, box) => {
    const view = views.get(svg);
    const most = view.whole.width * 1.2;
    const factor = Math.min(1, most / box.width);
    const width = Math.max(view.whole.width / 200, box.width * factor);
    const grown = width / box.width;
    Object.assign(view, {
      x: box.x + box.width / 2 - width / 2,
      y: box.y + box.height / 2 - box.height * grown / 2,
      width,
      height: box.height * grown,
    });
    paint(svg);
  };
  const fly = (svg, box) => {
    cancelAnimationFrame(flight);
    if (calm) {
      look(svg, box);
      return;
    }
    const from = { ...views.get(svg) };
    const start = performance.now();
    const step = now => {
      const part = Math.min(1, (now - start) / 300);
      const eased = 1 - (1 - part) ** 3;
      const mixed = {};
      for (const key of ['x', 'y', 'width', 'height']) {
        mixed[key] = from[key] + (box[key] - from[key]) * eased;
      }
      look(svg, mixed);
      if (part < 1) {
        flight = requestAnimationFrame(step);
      }
    };
    flight = requestAnimationFrame(step);
  };
  const place = (svg, clientX, clientY) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: point.x, y: point.y };
  };
  const zoom = (svg, factor, at) => {
    const view = views.get(svg);
    const about = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    const width = Math.min(view.whole.width * 1.2, Math.max(view.whole.width / 200, view.width / factor));
    const by = width / view.width;
    look(svg, {
      x: about.x - (about.x - view.x) * by,
      y: about.y - (about.y - view.y) * by,
      width,
      height: view.height * by,
    });
  };

  const show = level => {
    for (const floor of floors) {
      floor.hidden = floor.dataset.level !== level;
    }
    for (const tab of tabs) {
      tab.setAttribute('aria-pressed', String(tab.dataset.level === level));
    }
    floors.filter(floor => !floor.hidden).forEach(floor => paint(svgOf(floor)));
  };
  const current = () => svgOf(floors.find(floor => !floor.hidden) || floors[0]);

  const figuresOf = id => [...document.querySelectorAll(`[data-element="${CSS.escape(id)}"] path`)].slice(0, 1);
  const pick = (entry, moves) => {
    document.querySelectorAll('.found').forEach(figure => figure.classList.remove('found'));
    document.querySelectorAll('.pin').forEach(pin => pin.remove());
    entries.forEach(other => other.button.setAttribute('aria-current', String(other === entry)));
    if (!entry) {
      return;
    }
    entry.button.scrollIntoView({ block: 'nearest' });
    const figures = entry.spots.flatMap(figuresOf);
    if (figures.length === 0) {
      return;
    }
    const first = figures[0].closest('div.floor');
    show(first.dataset.level);
    let box = null;
    for (const figure of figures) {
      figure.classList.add('found');
      const size = figure.getBBox();
      const pin = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      pin.setAttribute('class', 'pin');
      pin.setAttribute('d', 'M0 0C-4 -8 -11 -12 -11 -20A11 11 0 1 1 11 -20C11 -12 4 -8 0 0Z');
      pin.dataset.x = size.x + size.width / 2;
      pin.dataset.y = size.y;
      figure.ownerSVGElement.append(pin);
      if (figure.closest('div.floor') === first) {
        box = box
          ? { x: Math.min(box.x, size.x), y: Math.min(box.y, size.y),
            right: Math.max(box.right, size.x + size.width), bottom: Math.max(box.bottom, size.y + size.height) }
          : { x: size.x, y: size.y, right: size.x + size.width, bottom: size.y + size.height };
      }
    }
    const svg = svgOf(first);
    paint(svg);
    if (moves) {
      const view = views.get(svg);
      const shape = view.whole.width / view.whole.height;
      const height = Math.max((box.bottom - box.y) * 5, (box.right - box.x) * 5 / shape, view.whole.height / 6);
      const width = height * shape;
      fly(svg, { x: (box.x + box.right - width) / 2, y: (box.y + box.bottom - height) / 2, width, height });
    }
  };

  const search = () => {
    const words = parted(query.value).split(/\s+/).map(fold).filter(word => word !== '');
    let found = 0;
    for (const entry of entries) {
      const fits = words.every(word =>
        isIn(word, entry.name) || entry.numbers.some(number => number.startsWith(word)));
      entry.button.parentElement.hidden = !fits;
      found += fits ? 1 : 0;
    }
    for (const list of document.querySelectorAll('ul')) {
      const empty = !list.querySelector('li:not([hidden])');
      list.hidden = empty;
      list.previousElementSibling.hidden = empty;
    }
    count.textContent = words.length === 0 ? '' : found === 0 ? count.dataset.none : String(found);
  };

  query.addEventListener('input', search);
  query.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      pick(entries.find(entry => !entry.button.parentElement.hidden), true);
    } else if (event.key === 'Escape') {
      query.value = '';
      search();
      pick(null, false);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      buttons.find(button => !button.parentElement.hidden)?.focus();
    }
  });
  document.querySelector('.lists').addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const shown = buttons.filter(button => !button.parentElement.hidden);
      (shown[shown.indexOf(document.activeElement) + step] || query).focus();
    }
  });
  for (const entry of entries) {
    entry.button.addEventListener('click', () => {
      pick(entry, true);
      const number = entry.button.dataset.numbers.split(', ')[0];
      history.replaceState(null, '', number === '' ? location.pathname : '#' + encodeURIComponent(number));
    });
  }
  for (const tab of tabs) {
    tab.addEventListener('click', () => show(tab.dataset.level));
  }
  for (const button of document.querySelectorAll('[data-zoom]')) {
    button.addEventListener('click', () => {
      const svg = current();
      if (button.dataset.zoom === 'fit') {
        fly(svg, views.get(svg).whole);
      } else {
        zoom(svg, button.dataset.zoom === 'in' ? 1.6 : 1 / 1.6);
      }
    });
  }

  for (const svg of views.keys()) {
    const fingers = new Map();
    let travelled = 0;
    svg.addEventListener('wheel', event => {
      event.preventDefault();
      zoom(svg, Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)), place(svg, event.clientX, event.clientY));
    }, { passive: false });
    svg.addEventListener('pointerdown', event => {
      cancelAnimationFrame(flight);
      travelled = 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    svg.addEventListener('pointermove', event => {
      const before = fingers.get(event.pointerId);
      if (!before) {
        return;
      }
      const view = views.get(svg);
      const others = [...fingers.entries()].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
      travelled += Math.hypot(event.clientX - before.x, event.clientY - before.y);
      if (travelled > 4) {
        svg.setPointerCapture(event.pointerId);
      }
      if (others.length === 1) {
        const apart = at => Math.hypot(at.x - others[0].x, at.y - others[0].y);
        const middle = place(svg, (event.clientX + others[0].x) / 2, (event.clientY + others[0].y) / 2);
        zoom(svg, apart({ x: event.clientX, y: event.clientY }) / Math.max(1, apart(before)), middle);
      } else {
        const from = place(svg, before.x, before.y);
        const to = place(svg, event.clientX, event.clientY);
        look(svg, { ...view, x: view.x + from.x - to.x, y: view.y + from.y - to.y });
      }
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    for (const end of ['pointerup', 'pointercancel']) {
      svg.addEventListener(end, event => fingers.delete(event.pointerId));
    }
    svg.addEventListener('click', event => {
      const id = event.target.closest('[data-element]')?.dataset.element;
      if (travelled <= 4) {
        pick(entries.find(entry => entry.spots.includes(id)) || null, false);
      }
    });
    svg.addEventListener('keydown', event => {
      const view = views.get(svg);
      const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (by) {
        look(svg, { ...view, x: view.x + by[0] * view.width / 8, y: view.y + by[1] * view.height / 8 });
      } else if (event.key === '+' || event.key === '=') {
        zoom(svg, 1.6);
      } else if (event.key === '-') {
        zoom(svg, 1 / 1.6);
      } else if (event.key === '0') {
        fly(svg, view.whole);
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  // #A101 goes to a booth, #?word looks for a word: a link in a message opens the map where it is meant.
  const wantedOf = hash => {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  };
  const follow = () => {
    const wanted = wantedOf(location.hash.slice(1));
    if (wanted.startsWith('?')) {
      query.value = wanted.slice(1);
      search();
    } else if (wanted !== '') {
      pick(entries.find(entry => entry.numbers.includes(fold(wanted))) || null, true);
    }
  };
  addEventListener('resize', () => paint(current()));
  addEventListener('hashchange', follow);
  show(floors[0].dataset.level);
  search();
  follow();
})();
