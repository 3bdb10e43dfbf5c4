/// The style sheet of the report.
enum HTMLReportStyle {
  /// Light and dark, on a phone and on paper, with fonts that have Hangul.
  static let text = """
    :root{color-scheme:light dark;--bg:#fdfdfc;--fg:#1d1f21;--soft:#5f666d;--line:#d9dcdf;--card:#f3f4f4;--main:#1f6f8b;
    --preferred:#d8f0dc;--admitted:#dbe9fb;--derived:#e9e2f8;--deprecated:#fcdcd6;--open:#fbefc4}
    @media(prefers-color-scheme:dark){:root{--bg:#16191c;--fg:#e6e8ea;--soft:#a2aab2;--line:#363c42;--card:#1f2429;--main:#67bfdb;
    --preferred:#1f4a2b;--admitted:#1f3d62;--derived:#3d3163;--deprecated:#67291f;--open:#574a16}}
    *{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);
    font:16px/1.5 system-ui,"Noto Sans","Noto Sans KR","Noto Sans CJK KR","NanumGothic","Apple SD Gothic Neo","Malgun Gothic",sans-serif}
    header{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;padding:.6rem 1.2rem;
    background:var(--bg);border-bottom:1px solid var(--line)}h1{font-size:1.25rem;margin:0}
    main{overflow-x:clip;max-width:80rem;margin:auto;padding:0 1.2rem 4rem}h2{margin:2rem 0 .6rem;font-size:1.1rem}small{color:var(--soft);font-weight:400}
    input{font:inherit;padding:.25rem .6rem;min-width:14rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem}
    .glance{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:center}.ring{width:8.5rem}.ring circle{fill:none;stroke-width:11}
    .ring .track{stroke:var(--line)}.ring .fill{stroke:var(--main)}.ring text{fill:var(--fg);font-size:19px;font-weight:600}
    dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem 1.5rem;flex:1;margin:0}
    dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.1rem;font-weight:600}
    .charts{display:flex;flex-wrap:wrap;gap:1rem 3rem}figure{margin:1.5rem 0 0;flex:1 1 20rem;max-width:34rem}
    figcaption{color:var(--soft);font-size:.9rem;margin-bottom:.4rem}.bars text{fill:var(--fg);font-size:12px}.bars rect{fill:var(--main)}
    .scroll{overflow:auto;max-height:32rem;border:1px solid var(--line);border-radius:.4rem}
    table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
    .sortable{min-width:46rem}.sortable td:last-child{overflow-wrap:anywhere;min-width:12rem}.number{text-align:right;font-variant-numeric:tabular-nums}thead th{position:sticky;top:0;background:var(--card)}
    th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer}
    th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
    :focus-visible{outline:2px solid var(--main);outline-offset:2px}
    .document{border:1px solid var(--line);border-radius:.4rem;margin:.6rem 0}.document summary{padding:.5rem .8rem;cursor:pointer;font-weight:600}
    .bitext td{width:33%}mark{color:inherit;border-radius:.2rem;padding:0 .15rem;background:var(--admitted);position:relative;cursor:help}
    mark.preferred{background:var(--preferred)}mark.derived{background:var(--derived)}mark.deprecated{background:var(--deprecated)}
    mark.ambiguous,mark.unknown{background:var(--open)}
    mark:hover::after,mark:focus::after{content:attr(data-tip);position:absolute;left:0;top:1.6em;z-index:3;width:max-content;max-width:18rem;
    padding:.4rem .6rem;border-radius:.4rem;background:var(--fg);color:var(--bg);font-size:.85rem;line-height:1.35}
    [hidden]{display:none!important}
    @media(max-width:45rem){.bitext thead{display:none}.bitext tr{display:block;border-bottom:2px solid var(--line)}
    .bitext td{display:block;width:auto;border:0}.bitext td::before{content:attr(lang) " ";color:var(--soft);font-size:.8rem}
    mark:hover::after,mark:focus::after{position:fixed;left:1rem;right:1rem;top:auto;bottom:1rem;width:auto;max-width:none}}
    @media print{header{position:static}.scroll{max-height:none;overflow:visible}}
    """
}
