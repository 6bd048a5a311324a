/**
 * The prime rate's changes: days since the change before (the first since Excel's day 0) and the rate in
 * hundredths of a point, both in base 36; after `!` the kind of source, until the next one.
 */
export const primeChanges: string =
  "fo1.91!f 1z.9q 52.af 3m.b4 9q.ci 4p.b4 2h.9q 3z.b4 6x.ci 2y.dw 9x.ci 1hn.dw 2m.fa 33.fz " +
  "1c.go 4j.fz 1o.fa 6m.go 47.i2 4f.hd 1w.i2 g.ir k.jg 1x.ku 2c.nm 81.m8 50.ku 1g.k5 b.jg " +
  "t.ir f.i2 9.hd 3.go t.fz n.fa 8.el z.fa 23.go 2x.fz j.fa 13.el h.dw f.d7 t.ci x.d7 b.dw " +
  "2g.el 1r.fa z.fz 2d.go 1q.hd r.i2 o.ir i.jg i.k5 d.ku f.lj a.m8 7.mx 9.nm c.ob 7.p0 7.pp " +
  "8.qe 7.r3 l.rs z.r3 6.qe z.r3 1l.qe d.pp 8.p0 6.ob p.p0 a.pp 3.qe 4.r3 3.rs b.sh 3.t6 7.tv " +
  "5.uk 3.v9 7.vy 15.wn b.xc 2k.wn e.v9 f.uk 7.tv c.sh 1d.rs f.qe 6.p0 f.ob 6.nm 7.mx 7.m8 " +
  "9.lj 6.ku 1k.k5 k.jg 13.k5 7.ku h.lj z.m8 16.lj 8.ku r.k5 16.jg 9.ir 3o.jg 3.k5 1n.jg " +
  "1o.ir s.i2 16.hd 4a.i2 e.ir 2f.jg p.k5 l.ku h.lj 26.m8 37.mx l.nm l.ob e.p0 1r.pp e.qe " +
  "d.r3 f.rs e.sh 5.t6 5.tv b.uk 7.vy w.wn 4v.vy 12.wn k.xc c.y1 a.zf 7.104 6.10t 8.11i b.14a " +
  "f.15o 8.16d 8.172 7.17r e.172 7.16d 22.17r 3.19u 7.1aj 4.1bx 3.1db 7.1fe 5.1gs 9.1i6 5.1jk " +
  "g.1i6 d.1fe 6.1cm 9.19u 7.14a 5.12w 9.104 7.yq 4.xc k.vy g.uk u.v9 5.vy c.xc 4.y1 7.yq " +
  "7.104 5.11i g.12w c.14a 8.172 b.195 4.1b8 5.1db 6.1fe 3.1gs 5.1jk 6.1mc 3.1nq e.1ky 7.1jk " +
  "p.1i6 k.1gs 8.1fe 7.1e0 7.1cm 7.1b8 3.1cm 5.1b8 j.1cm 9.1e0 5.1gs 7.1i6 7.1jk 4.1ky a.1jk " +
  "11.1ky 1y.1jk 6.1i6 d.1gs 8.1e0 k.1cm 7.1b8 7.19u 8.18g 7.17r 1r.19u f.1b8 6.19u 43.18g " +
  "9.172 4.15o e.14a 2.12w 5.11i 19.104 6.xc 14.vy 1e.uk 19.t6 4k.uk 68.vy h.xc x.yq 1c.104 " +
  "2m.zf j.yq d.xc a.wn k.v9 l.tv r.t6 3h.rs t.qe 7a.p0 19.nm 29.m8 1a.ku 62.lj u.m8 e.mx " +
  "34.ob x.pp f.p0 e.ob 2h.nm 2r.p0 1s.qe s.rs 31.t6 22.uk e.vy 2t.uk 1k.t6 4h.rs 9z.qe!a " +
  "u.qe!r 4.p0!x 2d.nm!a 3r.m8 1i.ku 1b.i2 5c.go hi.hd q.ir t.k5!x 2i.lj!a 2j.nm 26.p0 4c.ob " +
  "4m.nm 16.mx!x bp.nm fc.mx!a g.m8 x.lj 69.m8 1j.mx 2c.nm 26.ob 1c.p0 1k.qe 6g.p0 s.nm 1c.m8 " +
  "t.ku r.jg 17.ir 1j.i2 r.go f.fa z.dw z.d7 96.bt 6g.b4 aa.bt 15.ci 16.d7!x 1d.dw!a y.el!x " +
  "1e.fa!w 1c.fz 16.go 1m.hd 14.i2 16.ir 16.jg 16.k5 1d.ku 1k.lj 17.m8 1e.mx ce.lj 17.ku " +
  "15.k5 16.i2 8.go 1c.el 17.dw 4h.ci l.b4!c 1c.91 1z1.9q!h a4.af 2j.b4 2j.bt 52.ci 2q.d7 " +
  "2c.dw 2x.el 2c.fa 68.el 1d.dw 16.d7 3h.bt c.91 kb.9q 1d.b4 16.d7 16.fa 1k.hd 16.jg 16.ku " +
  "1d.lj 1d.m8 16.mx 2c.nm bo.m8!d 1e.lj 15.ku 7l.k5!s 16.jg 16.ir";
